// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/drill/TestKind.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>

class QPushButton;
class QRadioButton;

namespace ringdown::link {
class RelayPort;
}
namespace ringdown::shell {
class Caption;
}

namespace ringdown::simulator {

/// From what would happen to what happens: a test call like the one that is asked about, as a drill or with
/// real phones, which are named with what it costs. It is made now and by the live plan.
class TestLine : public QWidget {
    Q_OBJECT
public:
    TestLine();

    void setRelay(link::RelayPort *relay); ///< it outlives this, or is taken away with nullptr
    /// Of the live plan; "": nobody there can be called, which trouble may say better.
    void setCalled(const TenantId &tenant, const QString &trouble = {});
    void setRevision(std::int64_t live); ///< by another one others may ring
    void setNow(Instant now);            ///< at another hour too
    void ask();                          ///< whom a live one would ring, and what it would cost

Q_SIGNALS:
    void startWanted(ringdown::drill::TestKind kind);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    QString liveWords() const;

    link::RelayPort *m_relay = nullptr;
    TenantId m_called;
    QString m_trouble;
    std::int64_t m_revision = 0;
    Instant m_now;
    std::optional<client::LiveTestPreview> m_preview;
    bool m_isUnknown = false; ///< the relay did not answer when it was asked last
    QRadioButton *m_drill;
    QRadioButton *m_live;
    shell::Caption *m_words;
    QPushButton *m_start;
};

} // namespace ringdown::simulator
