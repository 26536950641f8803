"""Writes optimizer-edges.json: runs of optimizers with arguments away from their defaults.

Run: python optimizer-edges.py > optimizer-edges.json

Needs torch 2.13, keras 3.15.1 with tensorflow-cpu, and optax 0.2.8; all compute in float64. The arguments
come from a seeded generator, so that a run writes the same file. PyTorch's Muon is kept from bfloat16.
"""
import json, os, random, sys, warnings

os.environ.update(KERAS_BACKEND="tensorflow", TF_ENABLE_ONEDNN_OPTS="0", CUDA_VISIBLE_DEVICES="", JAX_PLATFORMS="cpu",
                  JAX_ENABLE_X64="1", TF_CPP_MIN_LOG_LEVEL="3")
warnings.filterwarnings("ignore")
import numpy as np
import torch, jax.numpy as jnp, optax, optax.contrib, tensorflow as tf, keras
import keras.src.ops as keras_ops

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.Tensor.bfloat16 = lambda self: self.clone()
keras.config.set_floatx("float64")
# keras.ops.cast takes Python floats through float32.
cast = keras_ops.cast
keras_ops.cast = lambda x, dtype: cast(np.float64(x) if type(x) is float else x, dtype)

A = np.array([[2.0, 0.5, -1.0], [0.0, 1.0, 0.25], [1.0, -0.5, 1.5], [0.5, 0.5, 0.5]])
B = np.array([[1.0, -2.0], [0.5, 0.0], [-1.0, 1.5], [2.0, 1.0]])
START = {"quadratic": [3.0, -2.0], "rosenbrock": [-1.2, 1.0], "beale": [1.0, 1.5],
         "matrix_ls": [[8.0, -6.0], [7.0, 9.0], [-9.0, 7.5]], "matrix_ls_wide": [[8.0, 7.0, -9.0], [-6.0, 9.0, 7.5]]}
RATES = {"quadratic": (0.05, 0.2), "rosenbrock": (1e-4, 0.02), "beale": (1e-3, 0.02), "matrix_ls": (0.02, 0.1),
         "matrix_ls_wide": (0.02, 0.1)}
VECTORS, MATRICES = ("quadratic", "rosenbrock", "beale"), ("matrix_ls", "matrix_ls_wide")
UPDATES, RUNS = 40, 4


def gradient(function, p):
    if function == "matrix_ls":
        return A.T @ (A @ p - B)
    if function == "matrix_ls_wide":
        return gradient("matrix_ls", p.T).T
    x, y = map(float, p)
    if function == "quadratic":
        return np.array([x, 10.0 * y])
    if function == "rosenbrock":
        u = y - x * x
        return np.array([-2.0 * (1.0 - x) - 400.0 * x * u, 200.0 * u])
    y2, y3 = y * y, y * y * y
    t1, t2, t3 = 1.5 - x + x * y, 2.25 - x + x * y2, 2.625 - x + x * y3
    return np.array([2.0 * t1 * (y - 1.0) + 2.0 * t2 * (y2 - 1.0) + 2.0 * t3 * (y3 - 1.0),
                     2.0 * t1 * x + 4.0 * t2 * x * y + 6.0 * t3 * x * y2])


def torch_run(name, arguments, start, slope):
    p = torch.nn.Parameter(torch.tensor(start))
    optimizer = getattr(torch.optim, name)([p], **arguments)
    for _ in range(UPDATES):
        p.grad = torch.tensor(np.asarray(slope(p.detach().numpy())))
        optimizer.step()
        yield p.detach().numpy().ravel().tolist()


def optax_run(name, arguments, start, slope):
    tuples = {key: tuple(map(tuple, v)) if isinstance(v, list) and isinstance(v[0], list) else
              tuple(v) if isinstance(v, list) else v for key, v in arguments.items()}
    module = optax.contrib if name.startswith("contrib.") else optax
    rule = getattr(module, name.split(".")[-1])(**tuples)
    x = jnp.asarray(np.array(start))
    state = rule.init(x)
    for _ in range(UPDATES):
        step, state = rule.update(jnp.asarray(slope(np.asarray(x))), state, x)
        x = optax.apply_updates(x, step)
        yield np.asarray(x).ravel().tolist()


def keras_run(name, arguments, start, slope):
    import inspect
    kind = getattr(keras.optimizers, name)
    defaults = {key: p.default for key, p in inspect.signature(kind.__init__).parameters.items()
                if type(p.default) is float}
    rule = kind(**{key: np.float64(v) if type(v) is float else v for key, v in {**defaults, **arguments}.items()})
    variable = keras.Variable(np.array(start), dtype="float64")
    rule.build([variable])
    for _ in range(UPDATES):
        rule.apply([tf.constant(slope(np.asarray(variable.value)), dtype=tf.float64)], [variable])
        yield np.asarray(variable.value).ravel().tolist()


RUNNERS = {"torch": torch_run, "optax": optax_run, "keras": keras_run}
draw = random.Random(20261121)
one_of = lambda *values: (lambda: draw.choice(values))
flag, decay, epsilon = one_of(True, False), one_of(0.0, 0.01, 0.2), one_of(1e-8, 1e-3, 0.1)
first, second = one_of(0.0, 0.5, 0.8, 0.95), one_of(0.5, 0.9, 0.99, 0.999)
betas = lambda: [first(), second()]
maybe = lambda value: (lambda: value() if draw.random() < 0.5 else None)

KERAS = dict(weight_decay=maybe(decay))
TORCH = dict(weight_decay=decay)
CASES = {
    "torch.SGD": (VECTORS, dict(momentum=first, dampening=one_of(0.0, 0.3), **TORCH)),
    "torch.Adagrad": (VECTORS, dict(lr_decay=one_of(0.0, 0.1), eps=epsilon, initial_accumulator_value=one_of(0.0, 1.0), **TORCH)),
    "torch.RMSprop": (VECTORS, dict(alpha=second, eps=epsilon, momentum=first, centered=flag, **TORCH)),
    "torch.Adadelta": (VECTORS, dict(rho=second, eps=epsilon, **TORCH)),
    "torch.Adam": (VECTORS, dict(betas=betas, eps=epsilon, amsgrad=flag, decoupled_weight_decay=flag, **TORCH)),
    "torch.AdamW": (VECTORS, dict(betas=betas, eps=epsilon, amsgrad=flag, **TORCH)),
    "torch.Adamax": (VECTORS, dict(betas=betas, eps=epsilon, **TORCH)),
    "torch.NAdam": (VECTORS, dict(betas=betas, eps=epsilon, momentum_decay=one_of(0.0, 0.3, 2.0), decoupled_weight_decay=flag, **TORCH)),
    "torch.RAdam": (("quadratic",), dict(betas=betas, eps=epsilon, decoupled_weight_decay=flag, **TORCH)),
    "torch.Adafactor": (VECTORS + MATRICES, dict(beta2_decay=one_of(0.0, -0.8, -0.3), eps=lambda: [draw.choice([None, 1e-3]), epsilon()], d=one_of(1.0, 2.0), **TORCH)),
    "torch.Muon": (MATRICES, dict(momentum=first, nesterov=flag, ns_steps=one_of(0, 1, 3, 5), eps=one_of(1e-7, 5.0), adjust_lr_fn=one_of(None, "original", "match_rms_adamw"), **TORCH)),
    "keras.SGD": (VECTORS, dict(momentum=first, nesterov=flag, **KERAS)),
    "keras.Adagrad": (VECTORS, dict(initial_accumulator_value=one_of(0.0, 1.0), epsilon=epsilon, **KERAS)),
    "keras.RMSprop": (VECTORS, dict(rho=second, epsilon=epsilon, momentum=first, centered=flag, **KERAS)),
    "keras.Adadelta": (VECTORS, dict(rho=second, epsilon=epsilon, **KERAS)),
    "keras.Adam": (VECTORS, dict(beta_1=first, beta_2=second, epsilon=epsilon, amsgrad=flag, **KERAS)),
    "keras.AdamW": (VECTORS, dict(beta_1=first, beta_2=second, epsilon=epsilon, amsgrad=flag, weight_decay=decay)),
    "keras.Adamax": (VECTORS, dict(beta_1=first, beta_2=second, epsilon=epsilon, **KERAS)),
    "keras.Nadam": (VECTORS, dict(beta_1=first, beta_2=second, epsilon=epsilon, **KERAS)),
    "keras.Lion": (VECTORS, dict(beta_1=one_of(0.5, 0.9), beta_2=second, **KERAS)),
    "keras.Adafactor": (VECTORS + MATRICES, dict(beta_2_decay=one_of(-0.8, -0.3), epsilon_1=one_of(1e-30, 0.1), epsilon_2=epsilon, clip_threshold=one_of(0.5, 3.0), relative_step=flag, **KERAS)),
    "keras.Muon": (VECTORS + MATRICES, dict(momentum=first, nesterov=flag, ns_steps=one_of(0, 1, 3, 5), rms_rate=one_of(None, 0.2), adam_lr_ratio=one_of(1, 0.5), adam_weight_decay=decay, epsilon=epsilon, adam_beta_1=first, weight_decay=decay, exclude_embeddings=one_of(False))),
    "optax.sgd": (VECTORS, dict(momentum=first, nesterov=flag)),
    "optax.adagrad": (VECTORS, dict(initial_accumulator_value=one_of(0.0, 1.0), eps=epsilon)),
    "optax.rmsprop": (VECTORS, dict(decay=second, eps=epsilon, momentum=first, centered=flag, eps_in_sqrt=flag)),
    "optax.adam": (VECTORS, dict(b1=first, b2=second, eps=epsilon, eps_root=epsilon, nesterov=flag)),
    "optax.adamw": (VECTORS, dict(b1=first, b2=second, eps=epsilon, weight_decay=decay, nesterov=flag)),
    "optax.amsgrad": (VECTORS, dict(b1=first, b2=second, eps=epsilon, bias_correction_mu=flag, bias_correction_nu=flag)),
    "optax.adamax": (VECTORS, dict(b1=first, b2=second, eps=epsilon)),
    "optax.adamaxw": (VECTORS, dict(b1=first, b2=second, eps=epsilon, weight_decay=decay)),
    "optax.nadam": (VECTORS, dict(b1=first, b2=second, eps=epsilon, eps_root=epsilon)),
    "optax.nadamw": (VECTORS, dict(b1=first, b2=second, eps=epsilon, weight_decay=decay)),
    "optax.radam": (("quadratic",), dict(b1=first, b2=one_of(0.9, 0.99, 0.999), eps=epsilon, eps_root=epsilon, threshold=one_of(4.0, 10.0), nesterov=flag)),
    "optax.lion": (VECTORS, dict(b1=first, b2=second, weight_decay=decay)),
    "optax.adafactor": (VECTORS + MATRICES, dict(min_dim_size_to_factor=one_of(1, 3), decay_rate=one_of(0.8, 0.3), decay_offset=one_of(0, -3), multiply_by_parameter_scale=flag, clipping_threshold=one_of(None, 0.3), momentum=one_of(None, 0.5), weight_decay_rate=one_of(None, 0.01), eps=one_of(1e-30, 0.1), factored=flag)),
    "optax.contrib.muon": (VECTORS + MATRICES, dict(ns_coeffs=one_of("dion", [[3.0, -3.2, 1.2], [2.0, -1.5, 0.5]], [3.0, -3.2, 1.2]), beta=first, eps=one_of(1e-8, 1.0), nesterov=flag, adaptive=flag, preconditioning=one_of("frobenius", "aol", "schatten"), adam_b1=first, adam_eps_root=epsilon, adam_weight_decay=decay, consistent_rms=one_of(None, 0.2), weight_decay=decay)),
}


def shared(framework):
    """What all optimizers of Keras take."""
    if framework != "keras":
        return {}
    chosen = {draw.choice(["clipnorm", "clipvalue", "global_clipnorm"]): draw.choice([0.5, 5.0])} if flag() else {}
    if draw.random() < 0.3:
        chosen["gradient_accumulation_steps"] = draw.choice([2, 3])
    if draw.random() < 0.3:
        chosen.update(use_ema=True, ema_momentum=0.7, ema_overwrite_frequency=draw.choice([2, 3]))
    return chosen


def noisy(slope):
    """Gradients with a relative error of 1e-11, which show how far roundings may carry a run."""
    signs = random.Random(1)
    return lambda p: np.asarray(slope(p)) * (1 + 1e-11 * np.array([signs.choice((-1, 1)) for _ in range(p.size)]).reshape(p.shape))


entries = []
for full, (functions, arguments) in CASES.items():
    framework, name = full.split(".", 1)
    kept = 0
    while kept < RUNS:
        function = draw.choice(functions)
        chosen = {"lr" if framework == "torch" else "learning_rate": draw.choice(RATES[function])}
        chosen.update({key: value() for key, value in arguments.items()}, **shared(framework))
        slope = lambda p: gradient(function, p)
        run, other = (np.array(list(RUNNERS[framework](name, chosen, START[function], s))) for s in (slope, noisy(slope)))
        carried = np.max(np.abs(run - other)) * 5e-3
        # A run that explodes, or that jumps with a sign of rounding, says nothing.
        if not (np.all(np.isfinite(run)) and np.max(np.abs(run)) < 1e3 and carried < 1e-10):
            continue
        kept += 1
        entries.append({"id": f"{full}.{function}#{kept}", "framework": framework, "class": name, "params": chosen,
                        "function": function, "x0": np.array(START[function]).ravel().tolist(), "n": UPDATES,
                        "tol": float(f"{max(1e-12, carried):.2g}"),
                        "traj": [p for i, p in enumerate(run.tolist()) if i < 10 or i % 5 == 4]})
    print(full, file=sys.stderr)
print('{"entries":[\n' + ",\n".join(json.dumps(e, separators=(",", ":")) for e in entries) + "\n]}")
