import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def factor(step):
    if step < 30:
        return 1
    if step < 60:
        return 0.2
    return 0.05


scheduler = LambdaLR(optimizer, factor)

for step in range(60):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
