import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def factor(step):
    return (1 - math.tanh(-6 + 9 * (min(step, 90) / 90))) / 2


scheduler = LambdaLR(optimizer, factor)

for step in range(90):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
