import torch
from transformers import get_constant_schedule_with_warmup

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
scheduler = get_constant_schedule_with_warmup(optimizer, num_warmup_steps=10)

for step in range(10):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
