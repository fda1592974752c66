// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// F1: what the page in view is for and how one works there.
class HelpSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit HelpSheet(QWidget *window);

    void begin(const QString &title, const QStringList &paragraphs);

Q_SIGNALS:
    void keysWanted();

protected:
    QSize wantedSize() const override { return {560, 420}; }
    void submit() override { close(); }

private:
    shell::Caption *m_title;
    shell::Caption *m_words;
};

} // namespace ringdown::window
