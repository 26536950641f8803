import torch
from transformers import get_inverse_sqrt_schedule

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
scheduler = get_inverse_sqrt_schedule(optimizer, num_warmup_steps=40)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
