import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def factor(step):
    if step < 5:
        return step / 5
    if step < 20:
        return 0.1 + 0.9 * (1 + math.cos(math.pi * step / 20)) / 2
    if step < 60:
        return 0.1 + 0.9 * (1 + math.cos(math.pi * (step - 20) / 40)) / 2
    return 0.1


scheduler = LambdaLR(optimizer, factor)

for step in range(60):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
