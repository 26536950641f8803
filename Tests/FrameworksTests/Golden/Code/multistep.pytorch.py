import torch
from torch.optim.lr_scheduler import MultiStepLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = MultiStepLR(optimizer, milestones=[30, 60], gamma=0.1)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
