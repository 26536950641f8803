import torch
from torch.optim.lr_scheduler import ChainedScheduler, CosineAnnealingLR, ExponentialLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = ChainedScheduler(
    schedulers=[
        CosineAnnealingLR(optimizer, T_max=20),
        ExponentialLR(optimizer, gamma=0.97),
    ],
    optimizer=optimizer,
)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
