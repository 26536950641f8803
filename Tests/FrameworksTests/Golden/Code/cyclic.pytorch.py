import torch
from torch.optim.lr_scheduler import CyclicLR

model = torch.nn.Linear(1, 1)  # yours
optimizer = torch.optim.SGD(model.parameters(), lr=0.001, momentum=0.9)
scheduler = CyclicLR(optimizer, base_lr=0.001, max_lr=0.101, step_size_up=10)

for step in range(100):
    # forward, loss.backward()
    optimizer.step()
    scheduler.step()
