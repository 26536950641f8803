import math

import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LambdaLR(optimizer, lambda step: step / 40 if step < 40 else math.sqrt(40 / (40 + step - 40)))

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
