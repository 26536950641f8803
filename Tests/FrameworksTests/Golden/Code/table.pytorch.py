import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LambdaLR(optimizer, lambda step: [1.0, 0.5, 0.25, 0.1][min(step, 3)])

for step in range(3):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
