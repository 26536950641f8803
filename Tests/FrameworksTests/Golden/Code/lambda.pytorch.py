import torch
from torch.optim.lr_scheduler import LambdaLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LambdaLR(
    optimizer,
    lr_lambda=lambda epoch: 0.95 ** epoch if epoch > 5 else (epoch + 1) / 6,
)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
