// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/Workers.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace ringdown::draft {

QThreadPool &workers()
{
    static QThreadPool pool;
    // What they find is told to the application.
    [[maybe_unused]] static const bool isAwaited = (qAddPostRoutine([] {
                                                        workers().clear();
                                                        workers().waitForDone();
                                                    }),
                                                    true);
    return pool;
}

} // namespace ringdown::draft
