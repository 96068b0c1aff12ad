# What is installed where, and the Debian packages of it: `./dev package`, or cpack -G DEB in a build folder.
# Two components: `main` becomes the package ringback, `mpi` ringback-mpi.
set(here ${CMAKE_CURRENT_LIST_DIR})
set(packaged ${CMAKE_BINARY_DIR}/packaging)
# cpack takes what is built, so that it never builds what it does not need.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

install(TARGETS ringback ringbackd RUNTIME COMPONENT main)
set_target_properties(ringback PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/ringback/modules")
# In a folder below, or cpack would have ldconfig take them for libraries.
install(TARGETS ringback_simgrid LIBRARY DESTINATION lib/ringback/modules COMPONENT main)
if(TARGET ringback_mpi)
  install(TARGETS ringback_mpi LIBRARY DESTINATION lib/ringback/modules COMPONENT mpi)
endif()

install(DIRECTORY ${CMAKE_SOURCE_DIR}/scenarios/ DESTINATION share/ringback COMPONENT main
        FILES_MATCHING PATTERN *.yaml PATTERN *.csv PATTERN *.xml PATTERN *.md)
# Absolute: where systemd and the daemon look, whatever the prefix is.
install(FILES ${here}/ringbackd.service DESTINATION /lib/systemd/system COMPONENT main)
install(FILES ${here}/ringbackd.yaml ${CMAKE_SOURCE_DIR}/scenarios/service/messages.yaml
              ${CMAKE_SOURCE_DIR}/scenarios/service/voice.yaml DESTINATION /etc/ringback COMPONENT main)

# gzipped(SOURCE NAME): what Debian keeps compressed, the same bytes from the same source.
find_program(RB_GZIP gzip REQUIRED)
function(gzipped source name)
  execute_process(COMMAND ${CMAKE_COMMAND} -E make_directory ${packaged})
  execute_process(COMMAND ${RB_GZIP} -9nc ${source} OUTPUT_FILE ${packaged}/${name} COMMAND_ERROR_IS_FATAL ANY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
endfunction()
gzipped(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog.gz)
gzipped(${here}/debian/changelog changelog.Debian.gz)
gzipped(${here}/ringback.1 ringback.1.gz)
gzipped(${here}/ringbackd.8 ringbackd.8.gz)
install(FILES ${packaged}/ringback.1.gz DESTINATION share/man/man1 COMPONENT main)
install(FILES ${packaged}/ringbackd.8.gz DESTINATION share/man/man8 COMPONENT main)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/ DESTINATION share/doc/ringback COMPONENT main
        FILES_MATCHING PATTERN *.md PATTERN images EXCLUDE)
foreach(component main mpi)
  set(folder share/doc/ringback)
  if(component STREQUAL mpi)
    set(folder share/doc/ringback-mpi)
  endif()
  install(FILES ${here}/debian/copyright ${CMAKE_SOURCE_DIR}/NOTICE ${packaged}/changelog.gz ${packaged}/changelog.Debian.gz
          DESTINATION ${folder} COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ringback)
set(CPACK_PACKAGE_CONTACT "ringback maintainers <maintainers@ringback.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL main)
if(TARGET ringback_mpi)
  list(APPEND CPACK_COMPONENTS_ALL mpi)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_MAIN_PACKAGE_NAME ringback)
set(CPACK_DEBIAN_MAIN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_MAIN_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.54), tzdata")
set(CPACK_DEBIAN_MAIN_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_DEBIAN_MAIN_PACKAGE_SUGGESTS "ringback-mpi, prometheus")
set(CPACK_COMPONENT_MAIN_DESCRIPTION "patient-outreach scheduler and its rehearsals
ringbackd runs campaigns of calls and texts to patients, by policies, within
legal limits, durably, through a Twilio-compatible carrier and a FHIR record
system. ringback rehearses the same campaigns against modelled patients,
carriers and record systems, in seconds.")
set(CPACK_DEBIAN_MAIN_PACKAGE_CONTROL_EXTRA ${here}/debian/conffiles ${here}/debian/postinst ${here}/debian/prerm
                                            ${here}/debian/postrm)
set(CPACK_DEBIAN_MAIN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_MPI_PACKAGE_NAME ringback-mpi)
set(CPACK_DEBIAN_MPI_PACKAGE_SECTION net)
set(CPACK_DEBIAN_MPI_PACKAGE_DEPENDS "ringback (= ${PROJECT_VERSION}-1), openmpi-bin")
set(CPACK_COMPONENT_MPI_DESCRIPTION "patient-outreach scheduler: load tests over machines
The module with which `ringback loadtest` runs under mpirun. Without it load
tests use the cores of one machine.")
include(CPack)
