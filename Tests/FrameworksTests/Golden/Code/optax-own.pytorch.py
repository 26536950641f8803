import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LambdaLR(optimizer, lambda step: min(step, 10) / 10)

for step in range(10):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
