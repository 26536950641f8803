import torch
from torch.optim.lr_scheduler import StepLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = StepLR(optimizer, step_size=10, gamma=0.5)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
