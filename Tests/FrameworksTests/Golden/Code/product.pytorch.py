import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def factor(step):
    return (1 + math.cos(math.pi * min(step, 100) / 100)) / 2 * 0.5 ** (step // 50)


scheduler = LambdaLR(optimizer, factor)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
