import torch
from torch.optim.lr_scheduler import OneCycleLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.004, momentum=0.95)
# It moves the momentum too, and ends with its 101 steps.
scheduler = OneCycleLR(
    optimizer,
    max_lr=0.1,
    total_steps=101,
    pct_start=31 / 101,
    base_momentum=0.85,
    max_momentum=0.95,
    div_factor=25.0,
    final_div_factor=10000.0,
)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
