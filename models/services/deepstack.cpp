// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/deepstack.h"

#include <cstddef>

#include <pthread.h>

namespace claviger {

namespace {

constexpr std::size_t stackSize = std::size_t(1) << 30; ///< of addresses; memory is taken as it is used

void *run(void *work)
{
    (*static_cast<const std::function<void()> *>(work))();
    return nullptr;
}

} // namespace

void onDeepStack(const std::function<void()> &work)
{
    pthread_attr_t attributes;
    pthread_t thread{};
    bool isRunning = false;
    if (pthread_attr_init(&attributes) == 0) {
        isRunning =
            pthread_attr_setstacksize(&attributes, stackSize) == 0 &&
            pthread_create(&thread, &attributes, run, const_cast<std::function<void()> *>(&work)) == 0;
        pthread_attr_destroy(&attributes);
    }
    if (isRunning)
        pthread_join(thread, nullptr);
    else
        work();
}

} // namespace claviger
