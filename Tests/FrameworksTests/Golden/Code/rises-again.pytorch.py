import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = CosineAnnealingLR(optimizer, T_max=20)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
