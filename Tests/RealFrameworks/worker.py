"""worker.py TARGET PRECISION: runs jobs in one framework, in a process of its own.

Reads a JSON list of jobs, {"code" or "call", "steps", "metrics"}, from its input and writes a list of
{"rates"} or {"error"} to its output. PRECISION is float64 or float32; PyTorch's schedulers compute in
Python's numbers, which are float64 always. Without the framework it writes {"missing": reason}.
"""
import contextlib
import importlib.util
import inspect
import json
import logging
import math
import os
import sys
import types
import warnings

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)


class Call:
    """A call of a framework that is made when its optimizer is there."""

    def __init__(self, make, args, kwargs):
        self.make, self.args, self.kwargs = make, args, kwargs

    def made(self, *before):
        def inner(value):
            if isinstance(value, Call):
                return value.made(*before)
            return [inner(item) for item in value] if isinstance(value, list) else value
        keywords = {key: inner(value) for key, value in self.kwargs.items()}
        if before and next(iter(inspect.signature(self.make).parameters)) != "optimizer":
            (keywords["optimizer"],), before = before, ()
        return self.make(*before, *map(inner, self.args), **keywords)


class Names(dict):
    """What a call may name: the framework's functions, each made into a Call. Lambdas see Python's own names."""

    def __init__(self, prefix, *modules, **inner):
        super().__init__(inner)
        self.modules, self[prefix] = modules, self

    def __missing__(self, name):
        if name in self:
            return self[name]
        for module in self.modules:
            if hasattr(module, name):
                return lambda *args, **kwargs: Call(getattr(module, name), args, kwargs)
        raise KeyError(name)

    __getattr__ = __missing__

    def read(self, text):
        return eval(text, dict(__builtins__={}, math=math, min=min, max=max, abs=abs, round=round), self)


# ---------------- PyTorch, Transformers, timm: schedulers that are handed an optimizer

def sgd(torch, lr):
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr, momentum=0.9)


def adafactor(torch, call):
    """Adafactor with the settings that stand in the call; each update has a gradient."""
    from transformers.optimization import Adafactor
    own = ("lr", "scale_parameter", "relative_step", "warmup_init")
    settings = {key: call.kwargs.pop(key) for key in own if key in call.kwargs}
    parameter = torch.nn.Parameter(torch.ones(1))
    optimizer = Adafactor([parameter], **settings)
    parameter.grad = None
    optimizer.register_step_pre_hook(lambda *_: setattr(parameter, "grad", torch.ones(1)))
    return optimizer


def scheduler_rates(torch, names, job, followers):
    call = names.read(job["call"])
    if call.make.__name__ == "get_adafactor_schedule":
        optimizer = adafactor(torch, call)
    else:
        optimizer = sgd(torch, call.kwargs.pop("lr", 0.1))
    scheduler = call.made(optimizer)
    for step in range(job["steps"]):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        if isinstance(scheduler, followers):
            scheduler.step(job["metrics"][step])
        else:
            scheduler.step()


def code_rates(torch, job):
    """The rate that the code's optimizer has before every update: of the code's own loop, then of more steps."""
    from torch.optim.optimizer import register_optimizer_step_pre_hook
    rates, end = [], None

    def before_update(optimizer, *_):
        rates.append(optimizer.param_groups[0]["lr"])
        for group in optimizer.param_groups:
            for parameter in group["params"]:
                parameter.grad = torch.ones_like(parameter)
    hook = register_optimizer_step_pre_hook(before_update)
    made = {"__name__": "generated"}
    try:
        exec(job["code"], made)
        try:
            while len(rates) < job["steps"]:
                made["optimizer"].step()
                made["scheduler"].step()
        except ValueError as error:
            end = error
    finally:
        hook.remove()
    yield from rates[:job["steps"]]
    if end:
        raise end


def torch_runner(precision):
    import torch
    from torch.optim import lr_scheduler, swa_utils
    names = Names("torch", lr_scheduler, swa_utils)
    return lambda job: code_rates(torch, job) if "code" in job else scheduler_rates(
        torch, names, job, lr_scheduler.ReduceLROnPlateau)


def transformers_runner(precision):
    import torch
    import transformers.optimization as optimization
    names = Names("transformers", optimization)
    followers = (torch.optim.lr_scheduler.ReduceLROnPlateau, optimization.GreedyLR)
    return lambda job: code_rates(torch, job) if "code" in job else scheduler_rates(torch, names, job, followers)


def timm_runner(precision):
    import torch
    spec = importlib.util.find_spec("timm")
    if spec is None:
        raise ImportError("No module named 'timm'")
    # Only the schedulers: the package as a whole also wants torchvision.
    package = types.ModuleType("timm")
    package.__path__, package.__spec__ = list(spec.submodule_search_locations), spec
    sys.modules["timm"] = package
    import timm.scheduler
    names = Names("timm", timm.scheduler)

    def rates(job):
        call = names.read(job["call"])
        optimizer = sgd(torch, call.kwargs.pop("lr"))
        scheduler = call.made(optimizer)
        for step in range(job["steps"]):
            yield optimizer.param_groups[0]["lr"]
            scheduler.step(step + 1, job["metrics"][step] if job.get("metrics") else None)
    return rates


# ---------------- Optax and Keras: functions of the step

def optax_runner(precision):
    import jax
    jax.config.update("jax_enable_x64", precision == "float64")
    import jax.numpy as jnp
    import optax
    names = Names("optax", optax, contrib=Names("contrib", optax.contrib))

    # Optax counts in int32, which JAX divides in float32 whatever else is float64.
    count = "int64" if precision == "float64" else "int32"

    def updates(transformation, job, scale, count=count):
        """What the optimizer subtracts for a gradient of 1: the rate, as the update sees it."""
        one = jnp.ones((), precision)
        state = jax.tree.map(lambda part: part.astype(count) if part.dtype == "int32" else part,
                             transformation.init(one))
        update = jax.jit(lambda state, value: transformation.update(one, state, one, value=value))
        for step in range(job["steps"]):
            change, state = update(state, jnp.asarray(job["metrics"][step] if job.get("metrics") else 0.0, precision))
            # With inject_hyperparams the rate stands in the state, and a momentum is in the change.
            yield float(state.hyperparams["learning_rate"]) if hasattr(state, "hyperparams") else scale * float(change)

    def rates(job):
        if "code" in job:
            made = {"__name__": "generated"}
            exec(job["code"], made)
            return updates(optax.with_extra_args_support(made["optimizer"]), job, -1)
        call = names.read(job["call"])
        if call.make.__name__ == "reduce_on_plateau":
            lr = call.kwargs.pop("lr", 1.0)
            return updates(call.made(), job, lr, count="int32")
        # Not compiled: XLA turns a division by a constant into a product, which is an ulp off (see README.md).
        schedule = call.made()
        return [float(schedule(jnp.asarray(step, count))) for step in range(job["steps"])]
    return rates


def compute_in_float64(keras):
    """TensorFlow makes float32 of Python's numbers whatever Keras is set to, and code for Keras casts its step."""
    import tensorflow as tf
    cast, convert, cast_step = tf.cast, tf.convert_to_tensor, keras.ops.cast
    tf.convert_to_tensor = lambda value, dtype=None, *more, **named: convert(
        value, tf.float64 if dtype is None and isinstance(value, float) else dtype, *more, **named)
    tf.cast = lambda value, dtype, *more, **named: cast(
        convert(value, tf.float64) if isinstance(value, float) else value, dtype, *more, **named)
    keras.ops.cast = lambda value, dtype: cast_step(value, "float64" if dtype == "float32" else dtype)


def keras_runner(precision):
    os.environ.setdefault("KERAS_BACKEND", next(
        (backend for backend in ("tensorflow", "jax", "torch") if importlib.util.find_spec(backend)), "tensorflow"))
    if os.environ["KERAS_BACKEND"] != "tensorflow" and precision == "float64":
        raise ImportError("the float64 run needs TensorFlow; Keras on PyTorch and JAX rounds some of it to float32")
    import keras
    keras.config.set_floatx(precision)
    if precision == "float64":
        compute_in_float64(keras)
    names = Names("keras", keras.optimizers.schedules, callbacks=Names("callbacks", keras.callbacks))

    def of_optimizer(optimizer, steps):
        optimizer.build([keras.Variable(keras.ops.zeros(1, precision))])
        for step in range(steps):
            optimizer.iterations.assign(step)
            yield float(keras.ops.convert_to_numpy(keras.ops.convert_to_tensor(optimizer.learning_rate)))

    def plateau(job, call):
        optimizer = keras.optimizers.SGD(call.kwargs.pop("lr"))
        rule = call.made()
        rule.set_model(types.SimpleNamespace(optimizer=optimizer))
        rule.on_train_begin()
        for step in range(job["steps"]):
            yield float(keras.ops.convert_to_numpy(optimizer.learning_rate))
            rule.on_epoch_end(step, {rule.monitor: job["metrics"][step]})

    def rates(job):
        if "code" in job:
            made = {"__name__": "generated"}
            exec(job["code"], made)
            return of_optimizer(made["optimizer"], job["steps"])
        call = names.read(job["call"])
        if call.make is keras.callbacks.ReduceLROnPlateau:
            return plateau(job, call)
        return of_optimizer(keras.optimizers.SGD(call.made()), job["steps"])
    return rates


RUNNERS = {"pytorch": torch_runner, "torch": torch_runner, "transformers": transformers_runner, "timm": timm_runner,
           "optax": optax_runner, "keras": keras_runner}


def result(runner, job):
    rates = []
    try:
        for rate in runner(job):
            rates.append(float(rate))
    except Exception as error:
        return {"rates": rates, "error": f"{type(error).__name__}: {error}"[:300]}
    return {"rates": rates}


def main():
    target, precision = sys.argv[1:]
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    jobs = json.load(sys.stdin)
    try:
        with contextlib.redirect_stdout(sys.stderr):
            runner = RUNNERS[target](precision)
            results = [result(runner, job) for job in jobs]
    except ImportError as error:
        results = {"missing": str(error)}
    json.dump(results, answer)
    answer.close()


if __name__ == "__main__":
    main()
