import torch
from transformers import get_linear_schedule_with_warmup

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
scheduler = get_linear_schedule_with_warmup(
    optimizer,
    num_warmup_steps=0,
    num_training_steps=100,
)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
