import math

import keras
from keras import ops


# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=tensorflow.
@keras.saving.register_keras_serializable()
class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = ops.cast(step, keras.config.floatx())
        rate = 4e-7 + 0.0999996 * (1 + ops.cos(math.pi * ops.minimum(step - 30, 70) / 70)) / 2
        return ops.where(
            step < 30,
            0.1 - 0.096 * (1 + ops.cos(math.pi * step / 30)) / 2,
            rate,
        )

    def get_config(self):
        return {}


def momentum(step):
    if step < 30:
        return 0.85 + 0.1 * (1 + math.cos(math.pi * step / 30)) / 2
    return 0.95 - 0.1 * (1 + math.cos(math.pi * min(step - 30, 70) / 70)) / 2


class Momentum(keras.callbacks.Callback):
    step = 0

    def on_train_batch_begin(self, batch, logs=None):
        self.model.optimizer.momentum = momentum(self.step)
        self.step += 1


optimizer = keras.optimizers.SGD(learning_rate=Schedule(), momentum=0.95)
# A compiled step would keep its first momentum, so:
# model.compile(optimizer, ..., run_eagerly=True)
# model.fit(..., callbacks=[Momentum()])
