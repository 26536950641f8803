import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def factor(step):
    if step < 10:
        return step / 10
    if step < 70:
        return 1
    return 1 - math.sqrt(min(step - 70, 30) / 30)


scheduler = LambdaLR(optimizer, factor)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
