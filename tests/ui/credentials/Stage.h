// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeRelay.h"
#include "ui/credentials/CredentialsPage.h"

#include <QStringList>

#include <memory>

class QAbstractButton;

namespace ringdown::tests {

/// The Credentials screen in a window of its own, pressed and read like a person would.
class Stage {
public:
    explicit Stage(const credentials::DeskPorts &ports);
    ~Stage();

    credentials::CredentialsPage &page() { return *m_page; }
    QWidget &area() { return *m_area; }
    /// The relay is there and tells what it holds.
    void connectTo(link::RelayPort &relay);

    QStringList labels() const;
    QStringList buttons() const;
    /// Every text of label(), one a line: for contains().
    QString text() const { return labels().join(QLatin1Char('\n')); }
    QAbstractButton *find(const QString &words) const; ///< nullptr when it is not shown
    bool canPress(const QString &words) const;
    void press(const QString &words); ///< waits for the button for five seconds
    QStringList audit() const;        ///< newest first

    template <typename T>
    T *visible() const
    {
        for (T *each : m_area->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        qFatal("nothing of that kind is shown");
    }

private:
    std::unique_ptr<QWidget> m_area;
    credentials::CredentialsPage *m_page;
};

} // namespace ringdown::tests
