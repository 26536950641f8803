"""Random calls of every framework, over what it accepts and a little beyond; the same for the same seed."""
import random

STEPS = 150


def text(call, /, **arguments):
    """A call as both Python and lrlearn read it; arguments that are None are left out."""
    def written(value):
        if isinstance(value, list):
            return "[" + ", ".join(map(written, value)) + "]"
        return value if isinstance(value, Verbatim) else repr(value).replace("'", '"')
    given = {key: value for key, value in arguments.items() if value is not None}
    return call + "(" + ", ".join(f"{key}={written(value)}" for key, value in given.items()) + ")"


class Verbatim(str):
    """Python that stands as it is: a lambda, a nested call."""


class Draw(random.Random):
    """What arguments are drawn from."""

    def rate(self):
        return self.choice([0.1, 0.001, 5e-05, 1.0, round(self.uniform(0, 0.5), 4), self.uniform(0, 0.2)])

    def low(self):
        return self.choice([0.0, 0.0, 1e-06, 0.01, round(self.uniform(0, 0.1), 4)])

    def count(self, most=80):
        return self.randint(1, most)

    def factor(self):
        return self.choice([0.1, 0.5, 0.9, 0.97, round(self.uniform(0.05, 1), 3), self.uniform(0.3, 1)])

    def power(self):
        return self.choice([0.5, 1.0, 2.0, 0.9, round(self.uniform(0.2, 3), 2)])

    def truth(self):
        return self.random() < 0.5

    def maybe(self, value, part=0.6):
        return value if self.random() < part else None

    def rising(self, most=4, below=120):
        return sorted(self.sample(range(1, below), self.randint(1, most)))

    def a_lambda(self, names=("epoch", "step")):
        name, count, factor = self.choice(names), self.count(), round(self.uniform(0.8, 0.999), 3)
        return Verbatim(f"lambda {name}: " + self.choice([
            f"{factor} ** {name}", f"1 / (1 + {factor} * {name})", f"min(1.0, ({name} + 1) / {count})",
            f"{factor} ** ({name} // {count})", f"1.0 if {name} < {count} else {factor}",
            f"(1 + math.cos(math.pi * {name} / {count})) / 2", f"max(0.1, 1 - {name} / {count})",
            f"0.5 * ({name} % {count} + 1) / {count}"]))


# ---------------- PyTorch

def cyclic(d):
    base = d.low()
    mode = d.choice(["triangular", "triangular2", "exp_range"])
    return dict(base_lr=base, max_lr=base + d.rate(), step_size_up=d.count(40), step_size_down=d.maybe(d.count(40)),
                mode=mode, gamma=d.maybe(d.factor()) if mode == "exp_range" else None, cycle_momentum=d.maybe(d.truth()))


def one_cycle(d):
    by_epochs = d.truth()
    return dict(max_lr=d.rate(), total_steps=None if by_epochs else STEPS + d.randint(0, 40),
                epochs=d.randint(15, 20) if by_epochs else None, steps_per_epoch=d.randint(10, 14) if by_epochs else None,
                pct_start=d.maybe(round(d.uniform(0.1, 0.45), 2)), anneal_strategy=d.maybe(d.choice(["cos", "linear"])),
                div_factor=d.maybe(round(d.uniform(1, 40), 1)), final_div_factor=d.maybe(d.choice([1.0, 100.0, 1e3])),
                three_phase=d.maybe(d.truth()))


TORCH = {
    "StepLR": lambda d: dict(step_size=d.count(), gamma=d.maybe(d.factor())),
    "MultiStepLR": lambda d: dict(milestones=d.rising(), gamma=d.maybe(d.factor())),
    "ConstantLR": lambda d: dict(factor=d.maybe(d.factor()), total_iters=d.maybe(d.count())),
    "LinearLR": lambda d: dict(start_factor=d.maybe(d.factor()), end_factor=d.maybe(d.choice([0.0, 0.3, 1.0])),
                               total_iters=d.maybe(d.count(), 0.8)),
    "ExponentialLR": lambda d: dict(gamma=d.factor()),
    "PolynomialLR": lambda d: dict(total_iters=d.maybe(d.count(), 0.8), power=d.maybe(d.power())),
    "CosineAnnealingLR": lambda d: dict(T_max=d.count(), eta_min=d.maybe(d.low())),
    "CosineAnnealingWarmRestarts": lambda d: dict(T_0=d.count(30), T_mult=d.maybe(d.randint(1, 3)),
                                                  eta_min=d.maybe(d.low())),
    "CyclicLR": cyclic, "OneCycleLR": one_cycle,
    "LambdaLR": lambda d: dict(lr_lambda=d.a_lambda()),
    "MultiplicativeLR": lambda d: dict(lr_lambda=Verbatim(f"lambda epoch: {d.choice([0.95, 0.99, 1.0, 0.5])}")),
    "SWALR": lambda d: dict(swa_lr=d.rate(), anneal_epochs=d.maybe(d.randint(0, 40)),
                            anneal_strategy=d.maybe(d.choice(["cos", "linear"]))),
}
ALONE = ("CyclicLR", "OneCycleLR")


def torch_child(d):
    name = d.choice([name for name in TORCH if name not in ALONE])
    return Verbatim(text(name, **TORCH[name](d)))


def sequential(d):
    milestones = d.rising(3)
    return dict(schedulers=[torch_child(d) for _ in range(len(milestones) + 1)], milestones=milestones)


def nested(d):
    """A chain or a sequence that begins with a sequence or a chain."""
    inner = d.choice(["SequentialLR", "ChainedScheduler"])
    first = Verbatim(text(inner, **(sequential(d) if inner == "SequentialLR" else chained(d))))
    return first, torch_child(d)


def chained(d):
    return dict(schedulers=[torch_child(d) for _ in range(d.randint(1, 3))])


def plateau(d):
    return dict(mode=d.maybe(d.choice(["min", "max"])), factor=d.maybe(d.choice([0.1, 0.5, 0.9])),
                patience=d.maybe(d.randint(0, 6), 0.9), threshold=d.maybe(d.choice([1e-4, 0.01, 0.0])),
                threshold_mode=d.maybe(d.choice(["rel", "abs"])), cooldown=d.maybe(d.randint(0, 5)),
                min_lr=d.maybe(d.choice([0.0, 1e-3])), eps=d.maybe(d.choice([1e-8, 1e-3])))


def torch(d):
    kind = d.random()
    if kind < 0.15:
        return text("torch.SequentialLR", lr=d.rate(), **sequential(d)), None
    if kind < 0.25:
        return text("torch.ChainedScheduler", lr=d.rate(), **chained(d)), None
    if kind < 0.3:
        return text("torch.ChainedScheduler", lr=d.rate(), schedulers=list(nested(d))), None
    if kind < 0.35:
        return text("torch.SequentialLR", lr=d.rate(), schedulers=list(nested(d)), milestones=[d.count()]), None
    if kind < 0.45:
        return text("torch.ReduceLROnPlateau", lr=d.rate(), **plateau(d)), metrics(d)
    name = d.choice(list(TORCH))
    return text("torch." + name, lr=None if name in ALONE else d.rate(), **TORCH[name](d)), None


# ---------------- Keras

def keras_cosine(d):
    warm_up = d.truth()
    return dict(initial_learning_rate=d.rate(), decay_steps=d.count(), alpha=d.maybe(d.choice([0.0, 0.1, 0.37])),
                warmup_target=d.rate() if warm_up else None, warmup_steps=d.count(40) if warm_up else None)


KERAS = {
    "ExponentialDecay": lambda d: dict(initial_learning_rate=d.rate(), decay_steps=d.count(), decay_rate=d.factor(),
                                       staircase=d.maybe(d.truth())),
    "InverseTimeDecay": lambda d: dict(initial_learning_rate=d.rate(), decay_steps=d.count(), decay_rate=d.power(),
                                       staircase=d.maybe(d.truth())),
    "PolynomialDecay": lambda d: dict(initial_learning_rate=d.rate(), decay_steps=d.count(), power=d.maybe(d.power()),
                                      end_learning_rate=d.maybe(d.low()), cycle=d.maybe(d.truth())),
    "PiecewiseConstantDecay": lambda d: (lambda at: dict(boundaries=at, values=[d.rate() for _ in range(len(at) + 1)]))(
        d.rising()),
    "CosineDecay": keras_cosine,
    "CosineDecayRestarts": lambda d: dict(initial_learning_rate=d.rate(), first_decay_steps=d.count(30),
                                          t_mul=d.maybe(d.choice([1.0, 2.0, 1.5, 3.0])), alpha=d.maybe(d.choice([0.0, 0.1])),
                                          m_mul=d.maybe(d.choice([1.0, 0.8, 0.5]))),
}


def keras(d):
    if d.random() < 0.15:
        return text("keras.callbacks.ReduceLROnPlateau", lr=d.rate(), monitor="val_loss",
                    factor=d.maybe(d.choice([0.1, 0.5, 0.9])), patience=d.maybe(d.randint(0, 6), 0.9),
                    mode=d.maybe(d.choice(["auto", "min", "max"])), min_delta=d.maybe(d.choice([0.0, 1e-4, 0.05])),
                    cooldown=d.maybe(d.randint(0, 5)), min_lr=d.maybe(d.choice([0.0, 1e-3]))), metrics(d)
    name = d.choice(list(KERAS))
    return text("keras." + name, **KERAS[name](d)), None


# ---------------- Optax

def warm_cosine(d):
    steps = d.count(40)
    return dict(init_value=d.low(), peak_value=d.rate(), warmup_steps=steps, decay_steps=steps + d.count(),
                end_value=d.maybe(d.low()), exponent=d.maybe(d.power()))


def scales(d):
    return Verbatim("{" + ", ".join(f"{step}: {d.choice([0.1, 0.5, 2.0, 0.3])}" for step in d.rising()) + "}")


OPTAX = {
    "constant_schedule": lambda d: dict(value=d.rate()),
    "linear_schedule": lambda d: dict(init_value=d.rate(), end_value=d.rate(), transition_steps=d.count(),
                                      transition_begin=d.maybe(d.count(30))),
    "polynomial_schedule": lambda d: dict(init_value=d.rate(), end_value=d.low(), power=d.power(),
                                          transition_steps=d.count(), transition_begin=d.maybe(d.count(30))),
    "exponential_decay": lambda d: dict(init_value=d.rate(), transition_steps=d.count(), decay_rate=d.factor(),
                                        transition_begin=d.maybe(d.count(30)), staircase=d.maybe(d.truth()),
                                        end_value=d.maybe(d.low(), 0.4)),
    "cosine_decay_schedule": lambda d: dict(init_value=d.rate(), decay_steps=d.count(), exponent=d.maybe(d.power()),
                                            alpha=d.maybe(d.choice([0.0, 0.1, 0.5]))),
    "piecewise_constant_schedule": lambda d: dict(init_value=d.rate(), boundaries_and_scales=scales(d)),
    "piecewise_interpolate_schedule": lambda d: dict(interpolate_type=d.choice(["linear", "cosine"]), init_value=d.rate(),
                                                     boundaries_and_scales=scales(d)),
    "warmup_constant_schedule": lambda d: dict(init_value=d.low(), peak_value=d.rate(), warmup_steps=d.count(40)),
    "warmup_cosine_decay_schedule": warm_cosine,
    "warmup_exponential_decay_schedule": lambda d: dict(
        init_value=d.low(), peak_value=d.rate(), warmup_steps=d.count(40), transition_steps=d.count(), decay_rate=d.factor(),
        transition_begin=d.maybe(d.count(30)), staircase=d.maybe(d.truth()), end_value=d.maybe(d.low(), 0.4)),
    "cosine_onecycle_schedule": lambda d: dict(transition_steps=d.count(140), peak_value=d.rate(),
                                               pct_start=d.maybe(round(d.uniform(0.1, 0.8), 2)),
                                               div_factor=d.maybe(round(d.uniform(1, 40), 1)),
                                               final_div_factor=d.maybe(d.choice([1.0, 100.0]))),
    "linear_onecycle_schedule": lambda d: dict(transition_steps=d.count(140), peak_value=d.rate(),
                                               pct_start=d.maybe(round(d.uniform(0.1, 0.4), 2)),
                                               pct_final=d.maybe(round(d.uniform(0.5, 0.95), 2)),
                                               div_factor=d.maybe(round(d.uniform(1, 40), 1))),
    "sgdr_schedule": lambda d: dict(cosine_kwargs=Verbatim("[" + ", ".join(
        "{" + ", ".join(f'"{key}": {value!r}' for key, value in warm_cosine(d).items() if value is not None) + "}"
        for _ in range(d.randint(1, 3))) + "]")),
}


def optax(d):
    if d.random() < 0.1:
        return text("optax.contrib.reduce_on_plateau", lr=d.rate(), factor=d.maybe(d.choice([0.1, 0.5, 0.9])),
                    patience=d.maybe(d.randint(1, 6), 0.9), rtol=d.maybe(d.choice([1e-4, 0.01, 0.05])),
                    atol=d.maybe(d.choice([0.0, 0.01])), cooldown=d.maybe(d.randint(0, 5)),
                    accumulation_size=d.maybe(d.randint(1, 3), 0.3), min_scale=d.maybe(d.choice([0.0, 0.05]))), metrics(d)
    if d.random() < 0.15:
        at = d.rising(3)
        def child():
            name = d.choice(list(OPTAX))
            return Verbatim(text("optax." + name, **OPTAX[name](d)))
        return text("optax.join_schedules", schedules=[child() for _ in range(len(at) + 1)], boundaries=at), None
    name = d.choice(list(OPTAX))
    return text("optax." + name, **OPTAX[name](d)), None


# ---------------- Transformers

def both(d):
    warm_up = d.randint(0, 40)
    return dict(num_warmup_steps=warm_up, num_training_steps=warm_up + d.count(100))


def floored(d, **more):
    by_rate = d.truth()
    return dict(**both(d), min_lr=d.choice([0.0, 1e-6, 1e-3]) if by_rate else None,
                min_lr_rate=None if by_rate else d.choice([0.0, 0.1, 0.5]), num_cycles=d.maybe(d.choice([0.5, 1.0, 2.5]), 0.3),
                **more)


def wsd(d):
    kinds = ["linear", "cosine", "1-sqrt"]
    return dict(**both(d), num_decay_steps=d.count(40), warmup_type=d.maybe(d.choice(kinds)),
                decay_type=d.maybe(d.choice(kinds)), min_lr_ratio=d.maybe(d.choice([0.0, 0.1])),
                num_cycles=d.maybe(d.choice([0.5, 1.0]), 0.3))


TRANSFORMERS = {
    "get_constant_schedule": ("constant", lambda d: {}),
    "get_constant_schedule_with_warmup": ("constant_with_warmup", lambda d: dict(num_warmup_steps=d.randint(0, 40))),
    "get_linear_schedule_with_warmup": ("linear", both),
    "get_cosine_schedule_with_warmup": ("cosine", lambda d: dict(**both(d), num_cycles=d.maybe(d.choice([0.5, 1.0, 2.5, 3])))),
    "get_cosine_with_hard_restarts_schedule_with_warmup": ("cosine_with_restarts",
                                                           lambda d: dict(**both(d), num_cycles=d.maybe(d.randint(1, 4)))),
    "get_polynomial_decay_schedule_with_warmup": ("polynomial", lambda d: dict(
        **both(d), lr_end=d.maybe(d.choice([1e-7, 1e-6, 0.0])), power=d.maybe(d.power()))),
    "get_inverse_sqrt_schedule": ("inverse_sqrt", lambda d: dict(num_warmup_steps=d.randint(0, 40),
                                                                timescale=d.maybe(d.count()))),
    "get_cosine_with_min_lr_schedule_with_warmup": ("cosine_with_min_lr", floored),
    "get_cosine_with_min_lr_schedule_with_warmup_lr_rate": (
        "cosine_warmup_with_min_lr", lambda d: floored(d, warmup_lr_rate=d.maybe(d.choice([0.0, 0.1, 0.5])))),
    "get_wsd_schedule": ("warmup_stable_decay", wsd),
}


def transformers(d):
    lr = max(d.rate(), 1e-5)
    kind = d.random()
    if kind < 0.08:
        return text("transformers.get_reduce_on_plateau_schedule", lr=lr, **plateau(d)), metrics(d)
    if kind < 0.2:
        return text("transformers.get_greedy_schedule", lr=lr, mode=d.maybe(d.choice(["min", "max"])),
                    factor=d.maybe(d.choice([0.5, 0.9, 0.95])), patience=d.maybe(d.randint(0, 6)),
                    threshold=d.maybe(d.choice([1e-6, 0.01])), threshold_mode=d.maybe(d.choice(["rel", "abs"])),
                    cooldown=d.maybe(d.randint(0, 4)), warmup=d.maybe(d.randint(0, 4)), min_lr=d.maybe(d.choice([0.0, 1e-3])),
                    max_lr=d.maybe(d.choice([0.5, 10.0])), smooth=d.maybe(d.truth()), window_size=d.maybe(d.randint(1, 9)),
                    reset_start=d.maybe(d.randint(0, 9))), metrics(d)
    if kind < 0.26:
        return text("transformers.get_adafactor_schedule", initial_lr=d.maybe(d.low()), scale_parameter=False,
                    relative_step=d.maybe(True), warmup_init=d.maybe(d.truth())), None
    name = d.choice(list(TRANSFORMERS))
    short, arguments = TRANSFORMERS[name]
    values = arguments(d)
    if kind < 0.5:
        own = {key: value for key, value in values.items()
               if key not in ("num_warmup_steps", "num_training_steps") and value is not None}
        steps = {key: values.get(key) for key in ("num_warmup_steps", "num_training_steps")}
        return text("transformers.get_scheduler", name=short, lr=lr, **steps,
                    scheduler_specific_kwargs=own or None), None
    return text("transformers." + name, lr=lr, **values), None


# ---------------- timm

def cycles(d):
    return dict(t_initial=d.count(40), cycle_mul=d.maybe(d.choice([1.0, 2.0, 1.5]), 0.4),
                cycle_decay=d.maybe(d.choice([1.0, 0.5, 0.9])), cycle_limit=d.maybe(d.randint(1, 4)))


def warm_up(d):
    steps = d.randint(0, 20)
    return dict(warmup_t=d.maybe(steps), warmup_lr_init=d.maybe(d.low()), warmup_prefix=d.maybe(d.truth()))


def noise(d, kinds=(None,)):
    if d.random() < 0.7:
        return {}
    first = d.randint(0, 60)
    return dict(noise_range_t=d.choice([first, [first, first + d.count(60)]]), noise_type=d.choice(kinds),
                noise_pct=d.maybe(round(d.uniform(0.05, 0.9), 2)), noise_std=d.maybe(round(d.uniform(0.05, 1.5), 2)),
                noise_seed=d.maybe(d.randint(-1000, 2 ** 34)))


TIMM = {
    "CosineLRScheduler": lambda d: dict(**cycles(d), lr_min=d.maybe(d.low()), k_decay=d.maybe(d.power(), 0.3), **warm_up(d)),
    "TanhLRScheduler": lambda d: dict(**cycles(d), lr_min=d.maybe(d.low()), lb=d.maybe(-d.uniform(2, 8), 0.4),
                                      ub=d.maybe(d.uniform(1, 5), 0.4), **warm_up(d)),
    "PolyLRScheduler": lambda d: dict(**cycles(d), lr_min=d.maybe(d.low()), power=d.maybe(d.power()),
                                      k_decay=d.maybe(d.power(), 0.3), **warm_up(d)),
    "StepLRScheduler": lambda d: dict(decay_t=d.choice([d.count(), round(d.uniform(1, 20), 1)]), decay_rate=d.maybe(d.factor(), 0.9),
                                      **warm_up(d)),
    "MultiStepLRScheduler": lambda d: dict(decay_t=d.rising(), decay_rate=d.maybe(d.factor(), 0.9), **warm_up(d)),
    "WSDLRScheduler": lambda d: dict(t_initial=60 + d.count(60), decay_t=d.count(40), lr_min=d.maybe(d.low()),
                                     decay_fn=d.maybe(d.choice(["linear", "cosine", "1-sqrt", "power", "exp"])),
                                     decay_power=d.maybe(d.power(), 0.3), warmup_t=d.maybe(d.randint(0, 20)),
                                     warmup_lr_init=d.maybe(d.low())),
}


def timm(d):
    if d.random() < 0.1:
        return text("timm.PlateauLRScheduler", lr=d.rate(), decay_rate=d.maybe(d.choice([0.1, 0.5])),
                    patience_t=d.maybe(d.randint(0, 6), 0.9), threshold=d.maybe(d.choice([1e-4, 0.01])),
                    cooldown_t=d.maybe(d.randint(0, 4)), warmup_t=d.maybe(d.randint(0, 8)), warmup_lr_init=d.maybe(d.low()),
                    lr_min=d.maybe(d.choice([0.0, 1e-3])), mode=d.maybe(d.choice(["min", "max"])),
                    **noise(d, [None, "normal", "uniform"])), metrics(d)
    name = d.choice(list(TIMM))
    return text("timm." + name, lr=d.rate(), **TIMM[name](d), **noise(d)), None


# ----------------

def metrics(d):
    """A metric that falls, rests and comes back."""
    value, values = d.uniform(0.5, 2), []
    for _ in range(60):
        value *= d.choice([1, 1, 0.9, 0.98, 1.05])
        values.append(round(value, d.choice([1, 3, 6])))
    return values


def jobs(framework, count, seed):
    draw = Draw(f"{framework} {seed}")
    make = dict(torch=torch, keras=keras, optax=optax, transformers=transformers, timm=timm)[framework]
    found = []
    for _ in range(count):
        call, values = make(draw)
        found.append(dict(call=call, metrics=values, steps=len(values) if values else STEPS))
    return found
