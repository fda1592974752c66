# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where everything goes, in four components that are the four packages: relay, ctl, console, sound.
# The translations are inside the console.
include(GNUInstallDirs)
set(units lib/systemd) # of systemd itself, whatever the libraries' folder is called

function(ringdown_install_program target component page)
    install(TARGETS ${target} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component})
    cmake_path(GET page EXTENSION LAST_ONLY section)
    string(SUBSTRING ${section} 1 1 section)
    install(FILES resources/man/${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT ${component})
    install(FILES resources/completions/${target}.bash RENAME ${target}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${component})
    install(FILES resources/completions/_${target}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT ${component})
    install(FILES resources/completions/${target}.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT ${component})
endfunction()

# Of each package its licence and changes, where Debian looks for them.
function(ringdown_install_papers package component)
    install(FILES LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endfunction()

ringdown_install_program(ringdown-relay relay ringdown-relay.8)
ringdown_install_papers(ringdown-relay relay)
install(FILES resources/man/ringdown-plan.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT relay)
install(FILES packaging/systemd/ringdown-relay.service DESTINATION ${units}/system COMPONENT relay)
install(FILES packaging/systemd/user/ringdown-relay.service DESTINATION ${units}/user COMPONENT relay)
install(FILES packaging/systemd/ringdown-relay.service.d/10-local.conf resources/plans/harbor.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ringdown-relay/examples COMPONENT relay)

ringdown_install_program(ringdownctl ctl ringdownctl.1)
ringdown_install_papers(ringdownctl ctl)

if(RINGDOWN_CONSOLE)
    ringdown_install_program(ringdown console ringdown.1)
    ringdown_install_papers(ringdown console)
    install(FILES packaging/desktop/org.ringdown.Console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT console)
    install(FILES packaging/desktop/org.ringdown.Console.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT console)
    install(DIRECTORY resources/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons COMPONENT console)
    install(FILES resources/icons/ringdown.svg RENAME org.ringdown.Console.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT console)
    foreach(module ringdown-sound ringdown-speech)
        if(TARGET ${module})
            install(TARGETS ${module} LIBRARY DESTINATION lib/ringdown COMPONENT sound) # where DeskModules looks for it
            set(RINGDOWN_HAS_SOUND ON)
        endif()
    endforeach()
    if(RINGDOWN_HAS_SOUND)
        ringdown_install_papers(ringdown-sound sound)
    endif()
endif()
