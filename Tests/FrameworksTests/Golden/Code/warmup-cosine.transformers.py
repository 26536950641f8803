import torch
from transformers import get_wsd_schedule

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
scheduler = get_wsd_schedule(
    optimizer,
    num_warmup_steps=50,
    num_decay_steps=95,
    num_stable_steps=0,
    decay_type="cosine",
    min_lr_ratio=0.0,
)

for step in range(145):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
