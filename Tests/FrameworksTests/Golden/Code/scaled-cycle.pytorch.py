import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.95)


def factor(step):
    if step // 2 < 30:
        return 1 - 0.96 * (1 + math.cos(math.pi * (step // 2) / 30)) / 2
    return 4e-6 + 0.999996 * (1 + math.cos(math.pi * min(step // 2 - 30, 70) / 70)) / 2


def momentum(step):
    if step // 2 < 30:
        return 0.85 + 0.1 * (1 + math.cos(math.pi * (step // 2) / 30)) / 2
    return 0.95 - 0.1 * (1 + math.cos(math.pi * min(step // 2 - 30, 70) / 70)) / 2


scheduler = LambdaLR(optimizer, factor)

for step in range(200):
    for group in optimizer.param_groups:
        group["momentum"] = momentum(step)
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
