import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.006)


def factor(step):
    return 0.16666666666666666 + 0.8333333333333334 * min((step % 40) / 20, (40 - (step % 40)) / 20) * 0.5 ** (step // 40)


scheduler = LambdaLR(optimizer, factor)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
