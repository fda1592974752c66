# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Debian packages by CPack, one a component: "packaging/deb" runs it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ringdown)
set(CPACK_PACKAGE_VENDOR "The Ringdown authors")
set(CPACK_PACKAGE_CONTACT "The Ringdown authors <authors@ringdown.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL relay ctl)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/DebianPapers.cmake)
# What is opened at run time is named here; dpkg-shlibdeps finds the rest.
set(CPACK_DEBIAN_RELAY_PACKAGE_NAME ringdown-relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS "ca-certificates, tzdata")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA "${CMAKE_SOURCE_DIR}/packaging/debian/postinst;${CMAKE_SOURCE_DIR}/packaging/debian/prerm;${CMAKE_SOURCE_DIR}/packaging/debian/postrm")
set(CPACK_COMPONENT_RELAY_DESCRIPTION "relay that answers Twilio numbers and rings a list of people
It answers a carrier's webhooks, routes calls by a plan of opening hours, menus
and tiers of people, keeps the log of every decision with its reason, and
serves consoles. It runs as a service of its own user.")

set(CPACK_DEBIAN_CTL_PACKAGE_NAME ringdownctl)
set(CPACK_DEBIAN_CTL_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_CTL_PACKAGE_DEPENDS "ca-certificates, libsecret-1-0, tzdata")
set(CPACK_DEBIAN_CTL_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager")
set(CPACK_COMPONENT_CTL_DESCRIPTION "check call routing plans and ask Ringdown relays
It checks, compares and pushes plans, tells where a call would go and why,
lists calls, places test calls, and keeps and rotates credentials in the
keyring of the desk.")

if(RINGDOWN_CONSOLE)
    list(APPEND CPACK_COMPONENTS_ALL console)
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME ringdown)
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION comm)
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "ringdown-relay (= ${PROJECT_VERSION}), libsecret-1-0, libqt6svg6, fonts-inter | fonts-dejavu-core, hicolor-icon-theme")
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "ringdownctl, ringdown-sound, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
    set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "console for call routing: calls live, their log, the plan
It shows the calls of a relay as they happen and their log with the reason of
every decision, and edits, rehearses and makes live the plan that routes them.
A demo with simulated callers runs without an account.")
    if(RINGDOWN_HAS_SOUND)
        list(APPEND CPACK_COMPONENTS_ALL sound)
        set(CPACK_DEBIAN_SOUND_PACKAGE_NAME ringdown-sound)
        set(CPACK_DEBIAN_SOUND_PACKAGE_SECTION sound)
        set(CPACK_DEBIAN_SOUND_PACKAGE_DEPENDS "ringdown (= ${PROJECT_VERSION}), gstreamer1.0-plugins-base, gstreamer1.0-plugins-good")
        set(CPACK_DEBIAN_SOUND_PACKAGE_RECOMMENDS "qt6-speech-speechd-plugin | qt6-speech-flite-plugin")
        set(CPACK_COMPONENT_SOUND_DESCRIPTION "plays voicemails and says prompts in the Ringdown console
Without it the console saves recordings for another program. It needs Qt
Multimedia and GStreamer, which double what the console installs.")
    endif()
endif()
include(CPack)
