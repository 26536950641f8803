import torch
from transformers import get_wsd_schedule

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
scheduler = get_wsd_schedule(
    optimizer,
    num_warmup_steps=10,
    num_decay_steps=30,
    num_stable_steps=60,
    decay_type="1-sqrt",
    min_lr_ratio=0.0,
)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
