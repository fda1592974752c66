// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"
#include "ui/format/PlanNames.h"
#include "ui/messages/Composer.h"

#include <QWidget>

#include <map>
#include <tuple>

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

    /// What is being written in each thread stays there.
    void show(const client::Thread &thread, Wants wants, const format::PlanNames &names, Instant now);
    Composer &composer() { return *m_composer; }
    const client::Thread &thread() const { return m_thread; }
    bool isShown(const client::Thread &thread) const { return placeOf(thread) == placeOf(m_thread); }
    void dropDraft(const client::Thread &thread); ///< its words have gone out

private:
    using Place = std::tuple<TenantId, std::string, std::string>; ///< number, with

    static Place placeOf(const client::Thread &thread) { return {thread.tenant, thread.number, thread.with}; }
    void turnTo(const client::Thread &thread);
    void showHead(Wants wants, const format::PlanNames &names);
    void showTexts(const format::PlanNames &names, Instant now);
    void scrollToEnd();

    client::Thread m_thread;
    std::map<Place, TextDraft> m_drafts; ///< of the threads that are not shown
    std::int64_t m_minute = 0;
    shell::Caption *m_title;
    shell::Caption *m_about;
    shell::Banner *m_stopped;
    QScrollArea *m_scroll;
    QVBoxLayout *m_texts;
    Composer *m_composer;
};

} // namespace ringdown::messages
