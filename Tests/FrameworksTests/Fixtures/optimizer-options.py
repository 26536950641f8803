"""Runs of the options of optimizers, and the signatures of all that are reproduced.

Run: python optimizer-options.py runs > optimizer-options.json; … signatures > optimizer-signatures.json
Needs torch 2.13, keras 3.15 with TensorFlow, optax 0.2.8. Everything is float64. A run is 30 updates on
½(x² + 10·y²) from (3, −2), as in optimizers.json, whose form it has.
"""
import inspect
import json
import os
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
import jax

jax.config.update("jax_enable_x64", True)
import jax.numpy as jnp
import keras
import numpy as np
import optax
import optax.contrib
import torch

keras.config.set_floatx("float64")
torch.set_default_dtype(torch.float64)
START, UPDATES = [3.0, -2.0], 30


def gradient(point):
    return np.array([float(point[0]), 10.0 * float(point[1])])


def torch_run(name, params):
    weights = torch.nn.Parameter(torch.tensor(START))
    optimizer = getattr(torch.optim, name)([weights], **params)
    for _ in range(UPDATES):
        weights.grad = torch.tensor(gradient(weights.detach().numpy()))
        optimizer.step()
        yield weights.detach().numpy().tolist()


def keras_run(name, params):
    weights = keras.Variable(np.array(START), dtype="float64")
    kind = getattr(keras.optimizers, name)
    exact = {
        key: np.float64(value.default)
        for key, value in inspect.signature(kind.__init__).parameters.items()
        if type(value.default) is float
    }
    exact.update({key: np.float64(value) if type(value) is float else value for key, value in params.items()})
    optimizer = kind(**exact)
    optimizer.build([weights])
    for _ in range(UPDATES):
        optimizer.apply([keras.ops.convert_to_tensor(gradient(np.asarray(weights.value)), dtype="float64")], [weights])
        yield np.asarray(weights.value).tolist()


def optax_run(name, params):
    weights = jnp.asarray(np.array(START))
    transformation = getattr(optax, name)(**params)
    state = transformation.init(weights)
    for _ in range(UPDATES):
        slopes = jnp.asarray(gradient(np.asarray(weights)))
        updates, state = transformation.update(slopes, state, weights)
        weights = optax.apply_updates(weights, updates)
        yield np.asarray(weights).tolist()


RUNS = [
    ("torch", "SGD", dict(lr=0.01, momentum=0.5, weight_decay=0.1, maximize=True)),
    ("torch", "SGD", dict(lr=0.01, momentum=1.0, dampening=-0.5)),
    ("torch", "SGD", dict(lr=0.01, momentum=0.9, weight_decay=0.1, nesterov=True)),
    ("torch", "Adagrad", dict(lr=0.1, maximize=True, eps=0.0, weight_decay=0.1)),
    ("torch", "Adadelta", dict(rho=0.0, eps=0.5, maximize=True)),
    ("torch", "RMSprop", dict(alpha=0.0, eps=0.5)),
    ("torch", "RMSprop", dict(lr=0.02, alpha=0.5, eps=0.1, centered=True, maximize=True)),
    ("torch", "Rprop", dict(lr=1e-9, step_sizes=[1e-3, 0.1], maximize=True)),
    ("torch", "Rprop", dict(lr=3.0, etas=[0.9, 1.01], step_sizes=[1e-3, 0.1])),
    ("torch", "ASGD", dict(lr=0.002, lambd=0.5, alpha=-1.0, t0=-5.0, maximize=True, weight_decay=0.2)),
    ("keras", "SGD", dict(learning_rate=0.05, momentum=0.9, clipnorm=1.0)),
    ("keras", "SGD", dict(learning_rate=0.05, global_clipnorm=2.0, weight_decay=0.1)),
    ("keras", "SGD", dict(learning_rate=0.05, momentum=0.5, nesterov=True, clipvalue=2.5, weight_decay=0.1)),
    ("keras", "SGD", dict(learning_rate=0.05, use_ema=True, ema_momentum=0.9)),
    ("keras", "SGD", dict(learning_rate=0.05, use_ema=True, ema_momentum=0.9, ema_overwrite_frequency=4)),
    ("keras", "SGD", dict(learning_rate=0.05, momentum=0.9, gradient_accumulation_steps=3)),
    ("keras", "SGD", dict(learning_rate=0.05, momentum=0.9, gradient_accumulation_steps=2, clipnorm=1.5,
                          use_ema=True, ema_momentum=0.5, ema_overwrite_frequency=3, weight_decay=0.1)),
    ("keras", "Adagrad", dict(learning_rate=0.3, initial_accumulator_value=0.0, epsilon=0.1, weight_decay=0.1)),
    ("keras", "Adadelta", dict(learning_rate=1.0, rho=0.5, epsilon=0.1, clipvalue=1.0)),
    ("keras", "RMSprop", dict(learning_rate=0.02, rho=0.5, momentum=0.5, epsilon=0.1, centered=True)),
    ("optax", "sgd", dict(learning_rate=0.01, momentum=0.0, nesterov=True)),
    ("optax", "adadelta", dict(learning_rate=0.5, rho=0.5, eps=0.1, weight_decay=0.2)),
    ("optax", "adadelta", dict(rho=0.5, eps=1e-3, weight_decay=0.2)),
    ("optax", "rmsprop", dict(learning_rate=0.02, initial_scale=0.5, bias_correction=True)),
    ("optax", "rmsprop", dict(learning_rate=0.02, centered=True, momentum=0.5, nesterov=True)),
    ("optax", "rmsprop", dict(learning_rate=0.02, decay=0.5, centered=True, bias_correction=True, eps=0.1,
                              eps_in_sqrt=False, initial_scale=1.0)),
    ("optax", "rmsprop", dict(learning_rate=0.02, momentum=0.9, nesterov=True, eps=0.1)),
    ("optax", "rprop", dict(learning_rate=3.0, eta_minus=0.9, eta_plus=1.01, min_step_size=1e-3, max_step_size=0.1)),
]
SIGNATURES = {
    "torch": (torch.optim, "SGD Adagrad Adadelta RMSprop Rprop ASGD Adam AdamW Adamax NAdam RAdam Adafactor Muon"),
    "keras": (keras.optimizers, "SGD Adagrad Adadelta RMSprop Adam AdamW Adamax Nadam Lion Adafactor Muon"),
    "optax": (optax, "sgd adagrad adadelta rmsprop rprop adam adamw amsgrad adamax nadam radam lion adafactor"),
    "optax.contrib": (optax.contrib, "muon"),
}


def plain(default):
    if default is inspect.Parameter.empty:
        return "<required>"
    if default is None or isinstance(default, (bool, int, float, str)):
        return default
    if isinstance(default, (list, tuple)):
        return [plain(item) for item in default]
    return "<other>"


def signatures():
    for framework, (module, names) in SIGNATURES.items():
        for name in names.split():
            rows = []
            for key, parameter in inspect.signature(getattr(module, name)).parameters.items():
                if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                    continue
                rows.append({"name": key, "default": plain(parameter.default),
                             "keywordOnly": parameter.kind == parameter.KEYWORD_ONLY})
            yield f"{framework}.{name}", rows


if sys.argv[1] == "signatures":
    rows = [json.dumps(name) + ":" + json.dumps(row, separators=(",", ":")) for name, row in signatures()]
    print("{\n" + ",\n".join(rows) + "\n}")
else:
    lines = []
    for number, (framework, name, params) in enumerate(RUNS):
        points = list({"torch": torch_run, "keras": keras_run, "optax": optax_run}[framework](name, params))
        assert np.all(np.isfinite(points)), (framework, name, params)
        size = max(1.0, float(np.max(np.abs(points))))
        kept = [point for index, point in enumerate(points) if index < 10 or index % 5 == 4]
        lines.append(json.dumps({
            "id": f"{framework}.{name}.options#{number}", "framework": framework, "class": name, "params": params,
            "function": "quadratic", "x0": START, "n": UPDATES, "tol": 1e-11 * size, "traj": kept},
            separators=(",", ":")))
    print('{"entries":[\n' + ",\n".join(lines) + "\n]}")
