import torch
from torch.optim.lr_scheduler import LinearLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = LinearLR(optimizer, start_factor=1.0, end_factor=0.0, total_iters=100)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
