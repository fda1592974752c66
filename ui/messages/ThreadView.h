// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"
#include "ui/format/PlanNames.h"
#include "ui/messages/Composer.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::messages {

/// The texts between a business number and somebody, and where the next one is written.
class ThreadView : public QWidget {
    Q_OBJECT
public:
    enum class Wants { Texts, Stopped }; ///< whether the other side wrote STOP

    explicit ThreadView(QWidget *parent = nullptr);

    /// What is being written stays as long as it is the same thread.
    void show(const client::Thread &thread, Wants wants, const format::PlanNames &names, Instant now);
    Composer &composer() { return *m_composer; }
    const client::Thread &thread() const { return m_thread; }

private:
    void showHead(Wants wants, const format::PlanNames &names);
    void showTexts(const format::PlanNames &names, Instant now);
    void scrollToEnd();

    client::Thread m_thread;
    std::int64_t m_minute = 0;
    shell::Caption *m_title;
    shell::Caption *m_about;
    shell::Banner *m_stopped;
    QScrollArea *m_scroll;
    QVBoxLayout *m_texts;
    Composer *m_composer;
};

} // namespace ringdown::messages
