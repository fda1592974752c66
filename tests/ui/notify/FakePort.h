// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/NoticePort.h"

#include <QTest>

#include <map>

namespace ringdown::tests {

/// A desktop that shows what it is given.
class FakePort final : public notify::NoticePort {
public:
    void show(const QString &tag, const notify::DesktopNotice &notice) override
    {
        shown[tag] = notice;
        ++shows;
    }
    void close(const QString &tag) override { shown.erase(tag); }
    void dismissAll() ///< as a person does
    {
        while (!shown.empty()) {
            const QString tag = shown.begin()->first;
            shown.erase(tag);
            Q_EMIT closed(tag);
        }
    }
    void press(const QString &title, const QString &key)
    {
        for (const auto &[tag, notice] : shown) {
            if (notice.title == title)
                return Q_EMIT pressed(tag, key);
        }
        QFAIL(qPrintable(title));
    }
    QStringList titles() const
    {
        QStringList all;
        for (const auto &[tag, notice] : shown)
            all << notice.title;
        return all;
    }

    std::map<QString, notify::DesktopNotice> shown;
    int shows = 0;
};

} // namespace ringdown::tests
