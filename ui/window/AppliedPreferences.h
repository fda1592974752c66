// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ringdown::shell {
class ActionRegistry;
class PreferenceBook;
class Theme;
} // namespace ringdown::shell

namespace ringdown::window {

/// Makes the window as the preferences say, at once and whenever they change.
class AppliedPreferences : public QObject {
    Q_OBJECT
public:
    AppliedPreferences(const shell::PreferenceBook &book, shell::Theme &theme, shell::ActionRegistry &actions,
                       QWidget *window);

Q_SIGNALS:
    void clockChanged(); ///< every time on the screen has to be written again

private:
    void apply();
    void fitRows();

    const shell::PreferenceBook &m_book;
    shell::Theme &m_theme;
    shell::ActionRegistry &m_actions;
    QWidget *m_window;
    int m_clock = 0;
};

} // namespace ringdown::window
