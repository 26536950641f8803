import torch
from transformers import get_wsd_schedule

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
scheduler = get_wsd_schedule(
    optimizer,
    num_warmup_steps=9,
    num_decay_steps=20,
    num_stable_steps=9,
)

for step in range(38):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
