// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/FindElsewhere.h"

#include "ui/draft/Workers.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace ringdown::review {

void findElsewhere(Question question, QObject &context, std::function<void(const Findings &)> done)
{
    draft::workers().start(
        [question = std::move(question), self = QPointer(&context), done = std::move(done)] {
            Findings findings = findingsOf(question);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, done, findings = std::move(findings)] {
                    if (self)
                        done(findings);
                },
                Qt::QueuedConnection);
        });
}

} // namespace ringdown::review
