import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)


def factor(step):
    return min((step + 1) / 100 ** 1.5, 1 / math.sqrt(step + 1))


scheduler = LambdaLR(optimizer, factor)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
