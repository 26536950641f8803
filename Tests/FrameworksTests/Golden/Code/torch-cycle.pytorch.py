import torch
from torch.optim.lr_scheduler import OneCycleLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.0040000000000000036, momentum=0.95)
scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=100)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
