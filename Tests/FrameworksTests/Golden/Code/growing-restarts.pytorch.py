import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def factor(step):
    if step < 10:
        return 0.1 + 0.9 * (1 + math.cos(math.pi * step / 10)) / 2
    if step < 30:
        return 0.1 + 0.45 * (1 + math.cos(math.pi * (step - 10) / 20)) / 2
    if step < 70:
        return 0.1 + 0.225 * (1 + math.cos(math.pi * (step - 30) / 40)) / 2
    if step < 150:
        return 0.1 + 0.1125 * (1 + math.cos(math.pi * (step - 70) / 80)) / 2
    return 0.1 + 0.05625 * (1 + math.cos(math.pi * min(step - 150, 160) / 160)) / 2


# The restarts of 208 steps; a longer run needs more.
scheduler = LambdaLR(optimizer, factor)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
