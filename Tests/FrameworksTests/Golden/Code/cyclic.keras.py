import keras
from keras import ops


# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=tensorflow.
@keras.saving.register_keras_serializable()
class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = ops.cast(step, keras.config.floatx())
        rate = 0.101 - 0.1 * (step % 20 - 10) / 10
        return ops.where(step % 20 < 10, 0.001 + 0.1 * (step % 20) / 10, rate)

    def get_config(self):
        return {}


def momentum(step):
    return 0.9 - 0.1 * min((step % 20) / 10, (20 - (step % 20)) / 10)


class Momentum(keras.callbacks.Callback):
    step = 0

    def on_train_batch_begin(self, batch, logs=None):
        self.model.optimizer.momentum = momentum(self.step)
        self.step += 1


optimizer = keras.optimizers.SGD(learning_rate=Schedule(), momentum=0.9)
# A compiled step would keep its first momentum, so:
# model.compile(optimizer, ..., run_eagerly=True)
# model.fit(..., callbacks=[Momentum()])
