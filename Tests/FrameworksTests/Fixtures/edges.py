"""Writes edges.json: values at the edges of what the schedules accept.

Run: python edges.py FOLDER > edges.json

FOLDER holds the unpacked wheels of keras 3.15.1, optax 0.2.8, transformers 5.23.0 and timm 1.0.31,
and numpy is installed. The frameworks' own source files compute the values; only what they stand on
(TensorFlow, JAX, PyTorch) is replaced by the same operations of numpy in float64.
"""
import bisect, json, math, re, sys, types, warnings
import numpy as np
from contextlib import nullcontext

warnings.filterwarnings("ignore")
folder = sys.argv[1]
source = lambda path: open(folder + "/" + path).read()
entries = []


def entry(expression, values, metrics=None):
    values = [float(v) for v in values]
    assert all(map(math.isfinite, values)), (expression, values)
    entries.append(dict(expression=expression, lr=values, **({"metrics": metrics} if metrics else {})))


def call(name, *args, **kwargs):
    return name + "(" + ", ".join([repr(a).replace("'", '"') for a in args] + [
        k + "=" + repr(v).replace("'", '"') for k, v in kwargs.items()]) + ")"


# ---------------- Keras: numpy for keras.ops
ops = types.SimpleNamespace(
    convert_to_tensor=lambda x: np.asarray(x, dtype=np.int64 if isinstance(x, int) else np.float64),
    cast=lambda x, dtype: np.asarray(x).astype(dtype), floor=np.floor, ceil=np.ceil, cos=np.cos, log=np.log,
    power=np.power, multiply=np.multiply, divide=np.divide, subtract=np.subtract, add=np.add,
    minimum=np.minimum, equal=np.equal, where=np.where, array=np.array, less=np.less, greater=np.greater,
    cond=lambda p, a, b: a() if p else b(), name_scope=lambda name: nullcontext())
keras = dict(ops=ops, math=math, keras_export=lambda path: (lambda c: c), warnings=warnings, np=np,
             backend=types.SimpleNamespace(convert_to_numpy=float), serialization_lib=None)
for path in ("optimizers/schedules/learning_rate_schedule.py", "callbacks/monitor_callback.py",
             "callbacks/reduce_lr_on_plateau.py"):
    text = source("keras/src/" + path)
    text = re.sub(r"^(import|from) .*$", "", text, flags=re.M).replace("(Callback)", "(object)")
    exec(text, keras)


def k(name, steps=range(120), **kwargs):
    schedule = keras[name](**kwargs)
    entry(call("keras." + name, **kwargs), [schedule(s) for s in steps])


k("ExponentialDecay", initial_learning_rate=0.1, decay_steps=7.5, decay_rate=0.8, staircase=True)
k("ExponentialDecay", initial_learning_rate=0.1, decay_steps=3, decay_rate=1.1)
k("ExponentialDecay", initial_learning_rate=0.1, decay_steps=3, decay_rate=0)
k("InverseTimeDecay", initial_learning_rate=0.1, decay_steps=0.5, decay_rate=3.0)
k("PiecewiseConstantDecay", boundaries=[0, 5, 5, 9], values=[0.1, 0.2, 0.3, 0.4, 0.0])
k("PolynomialDecay", initial_learning_rate=0.01, decay_steps=33, end_learning_rate=0.1, power=0.0)
k("PolynomialDecay", initial_learning_rate=0.1, decay_steps=33.5, power=1.7)
k("PolynomialDecay", initial_learning_rate=0.1, decay_steps=7, power=0.5, cycle=True)
k("CosineDecay", initial_learning_rate=0.1, decay_steps=33, warmup_steps=9)
k("CosineDecay", initial_learning_rate=0.1, decay_steps=33, alpha=1.5)
k("CosineDecay", initial_learning_rate=0.3, decay_steps=20.5, alpha=0.1, warmup_target=0.2, warmup_steps=0)
k("CosineDecay", initial_learning_rate=0.3, decay_steps=20, alpha=0.1, warmup_target=0.2, warmup_steps=7.5)
k("CosineDecayRestarts", initial_learning_rate=0.1, first_decay_steps=1, t_mul=3.0, alpha=0.1, steps=range(400))
k("CosineDecayRestarts", initial_learning_rate=0.1, first_decay_steps=7, t_mul=1.3, m_mul=1.1)
k("CosineDecayRestarts", initial_learning_rate=0.1, first_decay_steps=6.5, t_mul=1, m_mul=0.0)

stair = [0.9, 0.8, 0.8, 0.8, 0.79995, 0.79995, 0.7, 0.7, 0.7, 0.7, 0.69, 0.69, 0.69, 0.69, 0.5] + [0.5] * 25
bumpy = [1 / (1 + i) if i < 9 else 0.11 + 0.02 * math.sin(i * i) for i in range(60)]
falling = [-1 - 0.05 * i + 0.2 * math.cos(i) for i in range(40)]


def keras_plateau(metrics, lr, **kwargs):
    optimizer = types.SimpleNamespace(learning_rate=lr)
    rule = keras["ReduceLROnPlateau"](**kwargs)
    rule.model = types.SimpleNamespace(optimizer=optimizer)
    rule.on_train_begin()
    rates = [lr]
    for epoch, metric in enumerate(metrics):
        rule.on_epoch_end(epoch, {rule.monitor: metric})
        rates.append(optimizer.learning_rate)
    entry(call("keras.callbacks.ReduceLROnPlateau", lr=lr, **kwargs), rates, metrics)


keras_plateau(stair, 0.1, patience=2)
keras_plateau(stair, 0.1, patience=0, factor=0.9, cooldown=1)
keras_plateau(bumpy, 0.1, patience=3, factor=0.5, cooldown=4, min_lr=0.03125, min_delta=-0.01)
keras_plateau(bumpy, 0.01, patience=1, factor=0.5, mode="max", monitor="val_accuracy", min_lr=0.0625)
keras_plateau(falling, 0.1, patience=2, factor=0.5, min_delta=0.1, cooldown=2)

# ---------------- Optax: numpy for jax.numpy
jnp = types.SimpleNamespace(**{n: getattr(np, n) for n in (
    "clip", "maximum", "minimum", "sign", "floor", "power", "where", "cos", "pi", "stack", "cumprod",
    "logical_and")})
tree = types.SimpleNamespace(map=lambda f, xs: tuple(f(x) for x in xs))
optax = dict(jnp=jnp, jax=types.SimpleNamespace(tree=tree, typing=types.SimpleNamespace(ArrayLike=object)),
             logging=types.SimpleNamespace(info=lambda *a: None), base=types.SimpleNamespace(Schedule=object),
             Optional=__import__("typing").Optional, Iterable=__import__("typing").Iterable,
             Sequence=__import__("typing").Sequence)
exec(re.sub(r"^(import|from) .*$", "", source("optax/schedules/_join.py"), flags=re.M), optax)
optax["_join"] = types.SimpleNamespace(join_schedules=optax["join_schedules"])
exec(re.sub(r"^(import|from) .*$", "", source("optax/schedules/_schedule.py"), flags=re.M), optax)


def o(name, **kwargs):
    schedule = optax[name](**kwargs)
    entry(call("optax." + name, **kwargs), [np.float64(schedule(s)) for s in range(120)])


o("linear_schedule", init_value=0.1, end_value=0.3, transition_steps=0)
o("polynomial_schedule", init_value=0.1, end_value=0.3, power=0, transition_steps=9, transition_begin=3)
o("exponential_decay", init_value=0.1, transition_steps=0, decay_rate=0.5, end_value=0.5)
o("exponential_decay", init_value=0.1, transition_steps=9, decay_rate=0)
o("exponential_decay", init_value=0.1, transition_steps=9, decay_rate=0.5, end_value=0.2)
o("exponential_decay", init_value=0.1, transition_steps=9, decay_rate=1, end_value=0.05)
o("exponential_decay", init_value=0.1, transition_steps=9, decay_rate=1.2, transition_begin=30, end_value=0.3)
o("cosine_decay_schedule", init_value=0.1, decay_steps=33, alpha=1.5, exponent=0.3)
o("cosine_decay_schedule", init_value=0.1, decay_steps=33, exponent=0)
o("warmup_constant_schedule", init_value=0.2, peak_value=0.1, warmup_steps=0)
o("warmup_cosine_decay_schedule", init_value=0.2, peak_value=0.1, warmup_steps=0, decay_steps=40, end_value=0.3)
o("warmup_cosine_decay_schedule", init_value=0.2, peak_value=0.0, warmup_steps=9, decay_steps=40, end_value=0.3)
o("warmup_exponential_decay_schedule", init_value=0.2, peak_value=0.1, warmup_steps=0, transition_steps=5, decay_rate=0.9)
o("sgdr_schedule", cosine_kwargs=[
    dict(init_value=0.1, peak_value=0.1, warmup_steps=0, decay_steps=7),
    dict(init_value=0.0, peak_value=0.2, warmup_steps=3, decay_steps=9, end_value=0.05, exponent=2.0)])
o("piecewise_constant_schedule", init_value=0.1)
o("piecewise_constant_schedule", init_value=0.1, boundaries_and_scales={60: 0.5, 0: 3.0, 30: 0})
o("piecewise_interpolate_schedule", interpolate_type="cosine", init_value=0.1)
o("piecewise_interpolate_schedule", interpolate_type="linear", init_value=0.1, boundaries_and_scales={60: 0.5, 0: 3.0, 30: 0.2})
o("cosine_onecycle_schedule", transition_steps=33, peak_value=0.1, pct_start=0.0)
o("cosine_onecycle_schedule", transition_steps=33, peak_value=0.1, pct_start=1.0, div_factor=2.0)
o("linear_onecycle_schedule", transition_steps=33, peak_value=0.1, pct_start=0.5, pct_final=0.5)
o("linear_onecycle_schedule", transition_steps=33, peak_value=0.1, pct_start=0.29, pct_final=1.0, final_div_factor=0.5)


def optax_plateau(metrics, lr, **kwargs):
    array = lambda x, dtype=None: np.asarray(x, dtype=np.float64)
    stub = dict(optax, NamedTuple=__import__("typing").NamedTuple)
    stub["jnp"] = types.SimpleNamespace(asarray=array, where=np.where, maximum=np.maximum, int32=None,
                                        astype=lambda x, dtype: np.asarray(x, dtype=np.float64))
    stub["jax"] = types.SimpleNamespace(typing=types.SimpleNamespace(ArrayLike=object), Array=object, lax=types.SimpleNamespace(
        cond=lambda p, a, b, *xs: a(*xs) if p else b(*xs)), tree=types.SimpleNamespace(map=lambda f, x: f(x)))
    stub["numerics"] = types.SimpleNamespace(safe_increment=lambda x: x + 1)
    stub["base"] = types.SimpleNamespace(Updates=object, Params=object, GradientTransformationExtraArgs=lambda i, u: (i, u))
    stub["optax"] = types.SimpleNamespace(tree=types.SimpleNamespace(dtype=lambda p, w: np.float64))
    text = re.sub(r"^(import|from) .*$", "", source("optax/contrib/_reduce_on_plateau.py"), flags=re.M)
    exec(text, stub)
    init, update = stub["reduce_on_plateau"](**kwargs)
    state, rates = init(None), []
    for metric in metrics:
        step, state = update(1.0, state, value=metric)
        rates.append(lr * float(step))
    entry(call("optax.contrib.reduce_on_plateau", lr=lr, **kwargs), rates + rates[-1:], metrics)


optax_plateau(stair, 0.1, patience=2)
optax_plateau(stair, 0.1, patience=0, factor=0.9)
optax_plateau(bumpy, 0.1, patience=3, factor=0.5, cooldown=4, min_scale=0.2, rtol=0.0, atol=0.01)
optax_plateau(bumpy, 1.0, patience=1, factor=0.5, accumulation_size=3)
optax_plateau(falling, 0.1, patience=2, factor=0.5, rtol=0.1, cooldown=2)

# ---------------- Transformers: LambdaLR multiplies the optimizer's rate
hf = dict(math=math, partial=__import__("functools").partial, warnings=warnings, Any=object, Optimizer=object,
          LambdaLR=lambda optimizer, f, last_epoch=-1: [optimizer.defaults["lr"] * f(s) for s in range(120)])
text = source("transformers/optimization.py")
exec(text[text.index("def _get_constant_lambda"):text.index("TYPE_TO_SCHEDULER_FUNCTION")], hf)


def h(name, lr, **kwargs):
    optimizer = types.SimpleNamespace(defaults={"lr": lr})
    entry(call("transformers." + name, lr=lr, **kwargs), hf[name](optimizer, **kwargs))


h("get_constant_schedule", 0.1)
h("get_constant_schedule_with_warmup", 0.1, num_warmup_steps=0)
h("get_linear_schedule_with_warmup", 0.1, num_warmup_steps=30, num_training_steps=20)
h("get_linear_schedule_with_warmup", 0.1, num_warmup_steps=30, num_training_steps=30)
h("get_cosine_schedule_with_warmup", 0.1, num_warmup_steps=30, num_training_steps=20, num_cycles=0.3)
h("get_cosine_schedule_with_warmup", 0.1, num_warmup_steps=0, num_training_steps=50, num_cycles=2)
h("get_cosine_with_hard_restarts_schedule_with_warmup", 0.1, num_warmup_steps=7, num_training_steps=90, num_cycles=2.5)
h("get_cosine_with_hard_restarts_schedule_with_warmup", 0.1, num_warmup_steps=9, num_training_steps=9)
h("get_polynomial_decay_schedule_with_warmup", 0.1, num_warmup_steps=0, num_training_steps=77, lr_end=0.09, power=0.3)
h("get_polynomial_decay_schedule_with_warmup", 0.1, num_warmup_steps=30, num_training_steps=20, power=0)
h("get_inverse_sqrt_schedule", 0.1, num_warmup_steps=0)
h("get_inverse_sqrt_schedule", 0.1, num_warmup_steps=30, timescale=5)
h("get_cosine_with_min_lr_schedule_with_warmup", 0.1, num_warmup_steps=7, num_training_steps=60, min_lr=0.2)
h("get_cosine_with_min_lr_schedule_with_warmup_lr_rate", 0.1, num_warmup_steps=1, num_training_steps=60, min_lr=0.0, warmup_lr_rate=0.5)
h("get_cosine_with_min_lr_schedule_with_warmup_lr_rate", 0.1, num_warmup_steps=0, num_training_steps=60, min_lr_rate=0.1, num_cycles=1)
h("get_wsd_schedule", 0.1, num_warmup_steps=0, num_decay_steps=0, num_training_steps=60, min_lr_ratio=0.5)
h("get_wsd_schedule", 0.1, num_warmup_steps=9, num_decay_steps=20, num_stable_steps=0, num_training_steps=60, num_cycles=1, min_lr_ratio=0.1)
h("get_wsd_schedule", 0.1, num_warmup_steps=9, num_decay_steps=20, num_stable_steps=30, warmup_type="1-sqrt", decay_type="1-sqrt", min_lr_ratio=1.5)


def greedy(metrics, lr, **kwargs):
    class Optimizer:
        param_groups = [{"lr": lr}]
    hf["Optimizer"] = Optimizer
    Optimizer.param_groups = [{"lr": lr}]
    optimizer = Optimizer()
    rule, rates = hf["GreedyLR"](optimizer, **kwargs), [lr]
    for metric in metrics:
        rule.step(metric)
        rates.append(optimizer.param_groups[0]["lr"])
    entry(call("transformers.get_greedy_schedule", lr=lr, **kwargs), rates, metrics)


greedy(stair, 0.1, patience=1, factor=0.5)
greedy(bumpy, 0.1, patience=0, factor=0.7, cooldown=1, warmup=2, max_lr=0.3, min_lr=0.05, reset_start=2)
greedy(bumpy, 0.1, patience=1, factor=0.5, mode="max", threshold=0.1, threshold_mode="rel", smooth=True, window_size=4)
greedy(falling, 0.1, patience=2, factor=0.5, threshold=0.1)

# ---------------- timm: a base class that keeps the rate
timm = dict(math=math, bisect=bisect, warnings=warnings, List=list, Dict=dict, Union=__import__("typing").Union,
            Any=object, Tuple=tuple, Callable=__import__("typing").Callable,
            Optional=__import__("typing").Optional, ABC=object, abc=types.SimpleNamespace(abstractmethod=lambda f: f))


class Plateau:  # the source of PyTorch's, in plain Python
    def __init__(self, optimizer, mode, factor, patience, threshold, cooldown, min_lr):
        self.o, self.mode, self.factor, self.patience, self.threshold = optimizer, mode, factor, patience, threshold
        self.cooldown, self.min_lr, self.bad, self.rest = cooldown, min_lr, 0, 0
        self.best = math.inf if mode == "min" else -math.inf

    def step(self, metric):
        better = metric < self.best * (1 - self.threshold) if self.mode == "min" else metric > self.best * (self.threshold + 1)
        self.best, self.bad = (metric, 0) if better else (self.best, self.bad + 1)
        if self.rest > 0:
            self.rest, self.bad = self.rest - 1, 0
        if self.bad > self.patience:
            old = self.o.param_groups[0]["lr"]
            new = max(old * self.factor, self.min_lr)
            if old - new > 1e-8:
                self.o.param_groups[0]["lr"] = new
            self.rest, self.bad = self.cooldown, 0


timm["torch"] = types.SimpleNamespace(optim=types.SimpleNamespace(
    Optimizer=object, lr_scheduler=types.SimpleNamespace(ReduceLROnPlateau=Plateau)))
timm["_logger"] = types.SimpleNamespace(warning=lambda *a: None)
for name in ("scheduler", "cosine_lr", "tanh_lr", "poly_lr", "step_lr", "multistep_lr", "plateau_lr", "wsd_lr"):
    text = re.sub(r"^(import|from|_logger) .*$", "", source(f"timm/scheduler/{name}.py"), flags=re.M)
    exec(text, timm)


def t(name, lr, metrics=None, steps=120, **kwargs):
    optimizer = types.SimpleNamespace(param_groups=[{"lr": lr}])
    rule, rates = timm[name](optimizer, **kwargs), []
    rates.append(optimizer.param_groups[0]["lr"])
    for step in range(1, len(metrics) + 1 if metrics else steps):
        rule.step(step, metrics[step - 1] if metrics else None)
        rates.append(optimizer.param_groups[0]["lr"])
    entry(call("timm." + name, lr=lr, **kwargs), rates, metrics)


t("CosineLRScheduler", 0.1, t_initial=1, cycle_mul=3.0, cycle_limit=9, lr_min=0.01, steps=400)
t("CosineLRScheduler", 0.1, t_initial=9, cycle_mul=1.5, cycle_decay=1.1, cycle_limit=5, k_decay=2.0, warmup_t=12, warmup_lr_init=0.2, warmup_prefix=True)
t("CosineLRScheduler", 0.1, t_initial=9, cycle_limit=0, warmup_t=3)
t("TanhLRScheduler", 0.1, t_initial=7, cycle_mul=1.7, cycle_limit=4, warmup_t=9, warmup_lr_init=0.01, lb=-2.0, ub=0.5)
t("TanhLRScheduler", 0.1, t_initial=20, warmup_t=30, warmup_prefix=False, lr_min=0.01)
t("PolyLRScheduler", 0.1, t_initial=50)
t("PolyLRScheduler", 0.1, t_initial=9, cycle_mul=1.5, cycle_decay=0.7, cycle_limit=5, k_decay=0.5, power=1.5, warmup_t=20, lr_min=0.2)
t("StepLRScheduler", 0.1, decay_t=0.1, decay_rate=0.99)
t("StepLRScheduler", 0.1, decay_t=0.7, decay_rate=0.9, warmup_t=5, warmup_lr_init=0.5)
t("StepLRScheduler", 0.1, decay_t=10)
t("MultiStepLRScheduler", 0.1, decay_t=[], decay_rate=0.1)
t("MultiStepLRScheduler", 0.1, decay_t=[0, 1, 5, 5, 20], decay_rate=0.5)
t("MultiStepLRScheduler", 0.1, decay_t=[0, 1, 5, 20], decay_rate=0.5, warmup_t=3, warmup_lr_init=0.3)
t("MultiStepLRScheduler", 0.1, decay_t=[5, 20], decay_rate=0.5, warmup_t=9, warmup_prefix=False)
for decay in ("linear", "1-sqrt", "cosine", "power", "exp"):
    t("WSDLRScheduler", 0.1, t_initial=60, decay_t=60, decay_fn=decay, decay_power=2.0, decay_ratio=0.3, lr_min=0.02)
t("WSDLRScheduler", 0.1, t_initial=60, decay_t=1, stable_fn="power", stable_power=1.3, stable_timescale=2.5, lr_min=0.02, warmup_t=7, warmup_lr_init=0.3)
t("PlateauLRScheduler", 0.1, stair, mode="min", patience_t=1, decay_rate=0.5, warmup_t=4, warmup_lr_init=0.02, cooldown_t=2)
t("PlateauLRScheduler", 0.1, bumpy, patience_t=0, decay_rate=0.5, lr_min=0.001)
t("PlateauLRScheduler", 0.1, falling, mode="min", patience_t=2, decay_rate=0.5, threshold=0.1)

print("[\n" + ",\n".join(json.dumps(e, separators=(",", ":"), allow_nan=False) for e in entries) + "\n]")
