// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/PlanNames.h"

#include <QStringList>
#include <QWidget>

namespace ringdown::shell {
class Caption;
}

namespace ringdown::drill {

/// Whom a live test call rings: as the plan has it, or the phone of one contact alone.
enum class Rings { Cascade, OnePhone };

/// About what it costs, in minutes of calling.
int costlyMinutes(const client::LiveTestPreview &preview);
/// Whose phones it rings, each once.
QStringList rungNames(const client::LiveTestPreview &preview);

/// What a live test call would do: who calls, which phones really ring and in what order, or why none can be
/// made now.
class LiveTestBox : public QWidget {
    Q_OBJECT
public:
    explicit LiveTestBox(QWidget *parent = nullptr);

    void showAsking(); ///< the relay has not answered yet
    void show(const client::LiveTestPreview &preview, Rings rings, const TenantId &tenant,
              const format::PlanNames &names);
    void showFailure(const client::ApiFailure &failure);

    bool isPossible() const { return m_isPossible; }
    /// What the relay said last; only while isPossible().
    const client::LiveTestPreview &preview() const { return m_preview; }
    /// "Real phones ring: Captain, Office. Place the call?"
    QString question() const;

private:
    void say(const QString &title, const QString &lines);
    QString costs() const;
    QString numberText(const std::string &e164) const;

    client::LiveTestPreview m_preview;
    Rings m_rings = Rings::Cascade;
    std::string m_region; ///< of the business
    bool m_isPossible = false;
    shell::Caption *m_title;
    shell::Caption *m_lines;
};

} // namespace ringdown::drill
