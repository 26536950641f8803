import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LambdaLR, SequentialLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = SequentialLR(
    optimizer,
    schedulers=[
        LambdaLR(optimizer, lambda step: step / 50),
        CosineAnnealingLR(optimizer, T_max=95, eta_min=0.0),
        LambdaLR(optimizer, lambda step: 0),
    ],
    milestones=[50, 145],
)

for step in range(145):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
