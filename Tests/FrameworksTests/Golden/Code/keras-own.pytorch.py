import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# The restarts of 208 steps; a longer run needs more.
scheduler = CosineAnnealingWarmRestarts(optimizer, T_0=10, T_mult=2, eta_min=0.0)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
