// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekGrid.h"

#include <QHeaderView>
#include <QImage>
#include <QTest>

#include <memory>

using namespace ringdown::routing_ui;

/// The grid of the hours by itself.
class WeekGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_words.clear();
        m_week = {};
        for (std::size_t day = 0; day < 5; ++day)
            m_week[day] = {{9 * 60, 17 * 60}};
        m_grid = std::make_unique<WeekGrid>();
        m_grid->resize(1000, 320);
        m_grid->setHours(m_week, ShownWeek::typical(m_week));
        connect(m_grid.get(), &WeekGrid::edited, m_grid.get(),
                [this](const QString &words, const WeekHours &week) {
                    m_words = words;
                    m_week = week;
                    m_grid->setHours(week, ShownWeek::typical(week));
                });
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
    }
    void cleanup() { m_grid.reset(); }

    void chosenDaysAreCleared()
    {
        m_grid->setCurrentIndex(m_grid->model()->index(1, 20));
        QTest::keyClick(m_grid.get(), Qt::Key_Down, Qt::ShiftModifier);
        m_grid->clearDays();
        QCOMPARE(m_words, QStringLiteral("clear Tue to Wed"));
        QVERIFY(m_week[1].empty() && m_week[2].empty());
        QCOMPARE(m_week[0].size(), 1U);
        m_words.clear();
        m_grid->clearDays();
        QCOMPARE(m_words, QString()); // they are closed already
    }

    void aDayOfAnExceptionIsNotCleared()
    {
        ShownWeek shown = ShownWeek::typical(m_week);
        shown.days[0].exception = QStringLiteral("Thanksgiving");
        m_grid->setHours(m_week, shown);
        m_grid->setCurrentIndex(m_grid->model()->index(0, 20));
        m_grid->clearDays();
        QCOMPARE(m_words, QString());
    }

    void fromRightToLeftTheDayBeginsAtTheRight()
    {
        m_grid->setLayoutDirection(Qt::RightToLeft);
        drag(mirrored(at(4, 12 * 60 + 5)), mirrored(at(4, 12 * 60 + 25)));
        QCOMPARE(m_words, QStringLiteral("close Fri 12:00-12:30"));
        drag(mirrored(at(4, 17 * 60)), mirrored(at(4, 18 * 60))); // its edge
        QCOMPARE(m_words, QStringLiteral("close Fri at 18:00"));
    }

    void fromRightToLeftTheArrowsGoAsTheyPoint()
    {
        m_grid->setLayoutDirection(Qt::RightToLeft);
        m_grid->setCurrentIndex(m_grid->model()->index(4, 20));
        const int before = m_grid->visualRect(m_grid->currentIndex()).center().x();
        QVERIFY(before > m_grid->viewport()->width() / 2); // ten in the morning
        QTest::keyClick(m_grid.get(), Qt::Key_Left);
        QCOMPARE(m_grid->currentIndex().column(), 21);
        QVERIFY(m_grid->visualRect(m_grid->currentIndex()).center().x() < before);
    }

    void fromRightToLeftItIsDrawnMirrored()
    {
        const QPoint afternoon = at(0, 16 * 60 + 45);
        QVERIFY(isOpenAt(afternoon) && !isOpenAt(mirrored(afternoon)));
        m_grid->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(isOpenAt(mirrored(afternoon)) && !isOpenAt(afternoon));
    }

private:
    QPoint at(int day, int minute) const
    {
        return {m_grid->viewport()->width() * minute / 1440,
                m_grid->verticalHeader()->defaultSectionSize() * day + 9};
    }
    QPoint mirrored(const QPoint &place) const
    {
        return {m_grid->viewport()->width() - 1 - place.x(), place.y()};
    }
    /// Sunday is closed all day.
    bool isOpenAt(const QPoint &place) const
    {
        const QImage drawn = m_grid->viewport()->grab().toImage();
        const qreal scale = drawn.devicePixelRatio();
        return drawn.pixelColor((QPointF(place) * scale).toPoint()) !=
               drawn.pixelColor((QPointF(at(6, 12 * 60 + 20)) * scale).toPoint());
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_grid->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_grid->viewport(), (from + to) / 2);
        QTest::mouseMove(m_grid->viewport(), to);
        QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<WeekGrid> m_grid;
    WeekHours m_week;
    QString m_words;
};

QTEST_MAIN(WeekGridTest)
#include "WeekGridTest.moc"
