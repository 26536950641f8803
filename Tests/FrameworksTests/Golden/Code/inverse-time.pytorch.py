import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LambdaLR(optimizer, lambda step: 1 / (1 + step / 10))

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
