import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LambdaLR, SequentialLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = SequentialLR(
    optimizer,
    schedulers=[
        LambdaLR(optimizer, lambda step: step / 9),
        LambdaLR(optimizer, lambda step: 1),
        CosineAnnealingLR(optimizer, T_max=20, eta_min=0.0),
        LambdaLR(optimizer, lambda step: 0),
    ],
    milestones=[9, 18, 38],
)

for step in range(38):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
