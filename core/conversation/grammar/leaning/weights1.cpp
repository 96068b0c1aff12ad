#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
appointment=a-1b-2c-1e1g-2h-2j2k2m1q1 appointment_$=b-2c-1e-1f3j1m2q-2v-1 appointment__$=a-1b-1j3k4
appointment__mine=e2 appointment__not=e2 appointment__the=q3 appointment__to=q1
appointment_anymore=j3 appointment_im=e2 appointment_is=v4 appointment_on=j2 appointment_please=j3
appointment_to=j-3k3q6 appreciate__$=u4 apuntame=r2 aqui=a-1e7v-2 aqui__hay=e6 aqui_no=b-2e7 arde=c3
are=a-4b-1f-2g-2m4n-2o-2p4v1 are__$=b-3c2 are__a=m4v-1 are__me=c-3 are__to=b3 are__with=n1
are_through=a1 are_you=a-4m10v2 arent=c2 arent__$=c2 arent_working=c2 arm=b-2c4 arms=c1 around=g3
around__$=g3 as=v4 as_a=b-2v6 asap=a-2g-2n-1p-2q9v-1 asap_$=a-1q4 asap__me=c1q3 asi=a-4b1e4s2v-1
asi_$=a-3e4 ask=b-2g8m2q-2 ask_me=g5m-1q-1 asked=a3 asked_you=a1 asking=a1m1u1 asking_$=a2m1 asma=v2
asustada=b3 at=a-10b-5d-1f-4g8i-6j-5k1l-1m-3n-4o-2p-2q6r-2t-3v2 at_2=k2q2 at_3=o-6q5 at_4=g1
at__$=b1k3o-7q10v-1 at__end=v2 at_a=g1 at_all=u1 at_home=b2 at_my=g6 at_the=b-4v4 at_your=v2
atendiera=h1 aterrada=b3 aterrada_$=b3 atienda=h2 attacks=b1 aunt=a1 auxilio=b5 auxilio_$=b4
avisarme=a-1u2 aviso=a-3b-2g5 aviso_$=a-3b-2g6 avisos=a2l3 avisos_$=a2l2 away=a6c-1e3r-1
away_$=a8r-1v-2 awful=b-2c3 awful_$=b-2c3 ayer=b-2c2e3 ayer_$=b-1c1e3 ayuda=m4 ayudenme=b5 ayunar=v5
azucar=c4i-1 azucar_$=c1 baby=b1c1v-1 baby_$=b3 baby__a=v-1 baby_has=v-1
back=a-7d-4g2h1i-2j-1k1l5v-5 back_$=b6k1 back__$=c-1g-1l5 back__killing=c1 back__out=c2 back__you=g5
back_is=c3 back_on=l5 back_to=g5 back_up=l1 back_went=c2 back_what=n2 bad=a-1c1g1n1p2r-1 bad_$=b1t-2
bad__$=b-2g2n3t1v-1 bad_today=t1 baja=a6b-3j2l2 baja_$=a8 baja__$=a7 baja_la=a-1 baja_mi=j3
baja_please=a4 bajado=c2 bajo=v2 basta=a4c-2 basta_$=a3 basta_con=v1 battery=b-2c-2v3
be=a3b1c-8d-3f-4g-7h-4j3m-1n-2q-1t-1v2 be_$=r-2v4 be__$=a7b1c-3g-3q-1r3 be__by=b1 be__if=a1
be__in=b-2c-1v2 be__last=b1 be__off=a-6b4 be__to=b-3j2 be_alone=b2 be_better=a-6b3v3 be_coming=b-2
be_dead=b8 be_gone=b2 be_here=a-1 be_over=b4 be_removed=a1 be_the=b1 be_there=j6r1v2 beating=b1
bebe=c4 bebe__se=c1 bebe_no=c4 because=c1 bed=c1 been=a-1b2c1 been__$=b4c-2 been__up=b1c-2
been_having=c2 before=c-1q1 before__$=c-1g1 before_noon=d1g1 beg=m1n1v-1 beg__pardon=m1n1v-1
beg_your=m1n1v-1 behind=v2 being=a-2b4c-3 being__$=b3c-1 believe=e2o1 bendiga=b-1u5 bendiga_$=b-1u5
bet=r4 bet_$=r4 better=b2f3j1 better_$=v4 better__$=a-1 better__me=f4 better__without=a-1
better_off=a-6b7 between=g1 between_1=g2 between__and=g2 bien=a-3c1g-1i-1n4r3t-3 bien_$=f1n3r5t-2v1
bien__$=c3 bigger=c3 biopsy=c1 bit=g1 black=c3 black_$=c2 blade=b3 blade_$=b3 bleach=b3c-1
bleach_$=b3c-1 bleeding=b-2c3 bleeding_$=c4 bless=u4 bless_you=u4 block=a2 block_me=a1 blood=a-2c1
blood_$=c5v-3 blood__$=c-2v4 blood_pressure=v2 blood_work=v3 blue=c3 blue_$=c3 blue__$=v1
blue_cross=v1 body=c3 book=b-1f2m1n-3o2q-1 book__$=f3m1s1 book_it=f3 booking=k1 booking_$=k2
born_$=m1 borreme=a1 borren=j1 borrenme=a3 borrenme_$=a1 borroso=c1 borroso_$=c1 bot=m5 bot_$=m7
bottle=b3 bottle_of=b3 boyfriend=b1 boyfriend__me=b1 brazo=c2 brazo_$=c1 brazos=b2c-1 brazos_$=b2c-1
breakdown=b4c-4 breakdown_$=b2c-4 breaking=b1n4 breaking__$=b1n4 breath=b-6c5 breath_$=b-1
breathe=b1f1 breathe_$=c4f2 bring=b-2c-5i3k2v5 bring__$=i3 bring_me=i3 bring_my=c-3k2v1 broke=a-1v2
broke_my=c1 bruh=a2 bruh__$=a2 bruh_stop=a2 bsy=b-1g6 bueno=r2s-1 bueno_$=a1r2 bug=a1 building=v1
building_$=v1 bump=c1 bunch=b2 bunch_of=b2 burn=b2 burned=c1 burned_my=c1 burning=c3 burning__$=c1
burning_up=c2 bus=a-5b-1c-1e-3i7v2 bus_doesnt=i3v-1 bus_stop=i-2v4 buscar=i4 buscar_$=i4 business=m3
busy=g3 but=e-2h6i1o-2q1r1u-1v-2 but__$=c-2h4o-4q1 but__need=i2 but_i=i2 but_im=b4 but_my=c2
but_with=h1 buzz=d2 by=a-5b1c-2e1g-1l1p-1 by__$=a-2c-1v1 by__again=n2 by__name=e4 by_me=n2
by_phone=d1 by_that=e4 by_then=b3 bye=g7v-3 bye_$=g7v-2 cabeza=b-1c1m-1 cabeza_$=c2v-1 cai=c3
cai_de=c2 calambres=c1 calendar=g2j1 calendar_$=g2j1 calentura=c3 calentura_$=c2 caliente=c1
calificar=m2 calificar__$=m2 call=c-5d10e-1g3h-1i-1j3q-3r-1v-7 call_$=a2d3g-4m2 call__$=a1b-4d1g-2
call__again=a4 call__im=d1 call__please=a-2b3 call_here=a1 call_me=a-2b-6c-1d9g6q-2 call_off=j2
called=e1 called__$=e1 calling=a7m2 calling_$=a4 calling__$=m2 calls=a4 calm=b1c-3 calm_down=b1c-3
calor=v2 cambiar=c-4f1h3j-1k3 cambiar__cita=f4k1 cambiar_de=h5k-2 cambiar_la=c-1k5 cambiar_mi=f4
cambie=l1 cambie_de=l1 cambiela=k3 cambiela_$=k3 cambieme=q3 cambieme__cita=q3 cambieme_la=q3
cambien=q1 cambien__cita=q1 cambien_mi=q1 came=k1n1 came__$=c5 came_back=c2 came_out=c1
came_up=c-2k2 caminar=c1 camion=i3 can=a-4b-6c-3d6f3h1i1k7p-2q2v1 can__bring=v2 can__can=h1
can__come=k2 can__do=g1m2v-3 can__have=h2 can__just=d3 can__me=a-5b-1i4l2r1 can__move=q2
can__on=b2v-1 can__see=h2 can__send=i1 can__speak=d3 can__switch=e2k2 can_go=b1c-2
can_i=b-5d1e2h5j-3k2 can_someone=d1 can_take=i3 can_we=g1k5q1 can_you=a-1g2k1 cancel=a3b-1e-1j7v-9
cancel_$=a1c-1j4 cancel__$=j5 cancel__appointment=f6j2k-6 cancel__visit=c2 cancel_it=a-3
cancel_my=f5j5k-8 cancel_that=j3 cancel_the=a2j-2 cancel_these=j-1 cancelar=a1b-3f-1i-1j3v-1
cancelar_$=j3 cancelar__cita=a1j5k-9 cancelar__mensajes=a5l-2 cancelar__suscripcion=a1
cancelar_la=a5k-6 cancelar_los=a6l-3 cancelar_mi=a-5k-1l2 cancellation=v2 cancellation__$=v2
cancelled=v2 cancer=b4 cancer_$=b2 cant=a-11b1c4d-3g3h-2i1n1p4r-3 cant__$=c4f1g3 cant__any=f2p6
cant__crying=b3 cant__down=c-2 cant__good=c3 cant__it=c-4i3j1k1 cant__life=b3 cant__me=i3
cant__my=b-5c6k-2 cant__now=g1 cant__on=b5 cant__out=b-2c1 cant__there=i3 cant__this=f3 cant__you=n3
cant_be=v4 cant_breathe=b3f2 cant_calm=b1c-3 cant_cope=b1c-1 cant_do=f1p4 cant_drive=b-4i4
cant_get=i1 cant_go=b5 cant_handle=b1 cant_hear=c-1n7 cant_make=b-3c-2i2j1k5p1 cant_read=b-1f4
cant_see=c2 cant_sleep=c3 cant_stop=a-2b5c1u2 cant_take=b7 cant_talk=g1 car=c-7i10l-1s-3 car_$=i2
car__$=b1s-2 car__a=c-2v2 car_has=c-2v2 cara=b2c3 cara_$=c1 card=a2b-3v5 care=b3 carro=b-2c-6i8v-3
carro_$=c-2i2 casa=b7c-2v-2 casa_$=b4v-1 catheter=c2 caught=c1 cayo=c2v1 cease=a4 cell=d3 cell_$=d3
celular=a1v2 cero=t3 chamba=c-2g2 change=c-2h1j-3k6q4 change__appointment=j-2q3 change__date=k2
change__time=k2 change__to=q1 change_it=q1 change_my=j-3k1q2 change_the=k5 changed=l3 changed__$=c3
changed__mind=l5 changed_color=c3 changed_my=l3 charge=d1 charge_$=d1 check=g6k2 check__my=k3
check_with=g4 chest=b-2c7f2v-3 chest__$=c2f3 chills=c2 choked=b1c-1 choked__last=b1c-1
choked_me=b1c-1 chole=a3 cierra=f4 cierra_$=b-1f4 cinco=o1t2 cirugia=j2 cirugia_$=j2
cita=a-5b-5c-5d-2e-1f3g-4h-2i-3j6k6l-1m2n-1p-1q2v-6 cita_$=a-7b-5c-5f2j1k3q-5v-2 cita__manana=f1j1
cita__otro=f2 cita__viernes=q1 cita_al=k1q6 cita_del=j4 cita_me=m1 cita_para=f5 cita_y=a2
claro=b-1c1r7s-2 class=r-1 cleared=j2 cleared_up=j2 clinic=m3 clinic_$=m4 clinic__$=b1 clinica_$=b1
coffee=v3 coffee__$=v3 cold=b-1c2j2 cold_and=c1 color=c3 color_$=c3 come=f3j3k3n3v1 come__$=j3n1
come__with=v4 come_again=n3 come_another=k2 come_back=b1 come_in=b-2j2v3 comer=v4 coming=j5r1v-2
coming_$=b-2c-1j6r1u1 coming_from=c1 coming_in=b-2 communication=a2 como=a-1b-1g-2i1m3n3r2s-3
como_$=n8 como__$=i3m-1r4s-2 como_ir=i2 como_llegar=i1 como_no=r5s-5 como_se=m2 como_un=v2
complaint=v2 complete=n1 complete_$=n1 compre=b3e3 computadora=d-1m2 comunicar=d3h-1
comunicar_con=d3h-1 comuniqueme=d1 comuniqueme_con=d1 con=b1c1d3f-7g-1h6i-4k-2l-6n-4o-1p-2q-1v-3
con__$=c9g-4m-3v-5 con__doctor=d2 con__machete=b2 con__medico=j2 con__mensajes=a3 con__persona=h2
con__vida=b2 con_alguien=d1 con_el=b4d3h-5 con_esto=a2 con_gusto=g1 con_la=d3 con_los=a3 con_mi=g2
con_otra=d-2h5 con_otro=j2 con_patel=h4 con_quien=m1 con_una=c-4m1v1 con_vomito=c1 connect=d3
connect_me=d3 conozco=e3 conozco_a=e3 constipated=c1 consulta=j3k1 consulta_$=v1 contact=b-3c-1f3l1
contact_$=a2 contact__$=j1 contact__again=a-1l2 contact_me=f4j1l2 contacted=a2 contacted__$=a1
contacting=b2 contacting_me=b2 contesto=g1 contesto_$=g1 continue=l3 contractions=c3 convenient=g1
conviene=f2o1 cope=b1c-1 corazon=c3 corran=v3 corran__uno=v3 cortado=n2 cortado_$=n2 corte=b1
corte__venas=b2c-1 corte_las=b2c-1 corto=b2c-1 corto__brazos=b2c-1 corto_los=b2c-1 cosas=b1 cough=v4
cough_$=v2 cough_is=c2 coughing=c5 could=i1r-2 could__$=r-2v2 could_be=r-2v4 covid=b-2c3v2
covid_$=b-1c7 crap=c1 crazy=c-2 creo__me=c1 creole=f1 crisis=b3 crisis_$=b1 cross=v1 cross_$=v1
crying=b5c-4v2 crying_$=b3 cual=c-1n3o-4q-1r1 cual__la=n5o-3 cual_era=n5o-3 cuales=n5r-1
cuales_eran=n2 cualquiera=h2r4 cuando=a-1 cuanto=v5 cuarto=b1f2 cuarto_$=b1 cuerpo=b-1c2 cuesta=v2
curiosidad=v2 cut=a3b1v-1 cut__hand=c1 cut__out=a3 cut_my=c1 da=c1f-3h-1k2r1 da__$=b-3c6
da__fecha=k2 da__miedo=b2 da_miedo=b2 da_mucho=b2 da_otra=k3 dad=b2 dad__me=b2 dale=r5 dale_el=r2
dan=b1c1 dan__$=c2 dan__de=b2 dan_calambres=c1 dan_ganas=b1 dano=b2c-3 dano_$=b2 dark=b4 dark__$=b2
dark_thoughts=b2 darme=a3 darme__baja=a3 darme_de=a3 date=k7 date_$=k5 daughter=c-1i2
daughter_cant=i3 day=b2c-3k3 day_$=c-1i1 days=c3f2n2v-1 days_$=f3 days__$=c2
de=a-1c-6d-4e-4f-2g-8i-5j-1k-2m4n-2o-3p-1q-3t4 de__$=a4c-5f-5g-5h3i-9j-5k-6l-2n1q-1r1s-2v-3 de__5=f3
de__con=v1 de__de=b-2t4v-1 de__del=t5v-1 de__en=a-5b1l6 de__es=a-3 de__jaja=v2 de__lista=a7
de__me=m8 de__mensajes=a2 de__mi=j3 de__nervios=b2 de__no=v1 de__please=f3 de__por=v1 de__que=b2c3
de__se=m1v1 de__sin=c1 de__ya=j1 de_ahi=v-2 de_avisarme=a-1u2 de_baja=a8b-2c-1j3 de_cabeza=m-1
de_calor=v2 de_dia=k3 de_doctor=h1 de_donde=a-2m7 de_el=b2h1 de_ella=e2 de_esa=f4 de_escribirme=f3
de_esos=f3 de_esto=b-1f1 de_existir=b1 de_la=a8b1c1d2v-2 de_las=b-1f1q2 de_llorar=b5 de_lo=b2c3
de_los=b2 de_mensajes=a1 de_mi=b2f-2 de_miedo=b-3 de_ninguna=p-1s5 de_nuevo=a-4l3n6 de_pastillas=b4
de_que=m11v1 de_quien=a-3m2 de_risa=v5 de_un=c2 de_ustedes=a1v3 de_verdad=m2v-2 de_vivir=b1
deactivate=a1 dead=a-2b4c-5i3v2 dead_$=a-2i3v1 dead__then=b2 dead_by=b2 deadline=v1 dear=d1
dear_i=d1 debil=c2 debil_$=c1 debo=v4 decided=j4 decline=r-2s3 dedo=c1 dedo_$=c1 deja=a3 deja_de=a5
dejar=k1q2 dejar_de=b1 deje=a-2f3g5v3 deje_de=f3v1 dejeme=a1 dejeme_en=a4 dejen=a3b-1v-2
dejen_de=a3b-1v-2 dejenme=a4 dejenme_en=a1 del=a-2c1e-4g-1h-4k-4r-1s-1t1 del__$=a-1f2 del__de=m1v-2
del__no=j2 del__pero=b1i2 del_dolor=c2v-3 del_martes=f4i1j1o3 dele=h-1j6 dele_mi=h-1j6 delete=a6
delete__$=a1 delete__number=a1 delete_me=a1 delete_my=a1 deme=i1o1 deme_la=i2o1 denme=a-1d3l1
denme_de=a-1l1 dense=a-2e5 dense_$=a-3e5 dentist=h4 dentist_$=h2 depresion=b2 depression=b2c-1
desaparecer=b3 desaparecer_$=b3 descansar=e1 desde=c5f1 desde__$=f1 desde_anoche=f2 deseo=a3
deseo_recibir=a3 desist=a3 desist_$=a3 desk=d3 desk_$=d3 desmaye=c2 desmayo=c1 despacio=a-1n3
despacio_$=a-1n3 despues=b-1g6q3 despues_$=g6 despues__las=f1q3 despues_de=f1q3 despues_del=v1
devuelvo=c1 devuelvo_$=c1 dia=b-1k6p1q-2 dia_$=f1p2 diagnosis=b1c-2 diarrhea=c2 dias=f2o-1v-2
dice=a-3b1 dice_que=a-3b1 did=a-4n2v1 did__get=a-3m4v3 did__say=n1 did_you=a-4n2v1 didnt=b-1c-1h1n3
didnt__that=n4 didnt_get=v1 die=b9c-1s-2 die_$=b9s-2 died=c-3e3i2 died_$=v3 died_in=e6v-4 diez=t3
diez_$=t3v-2 different=f1h1k3 different__$=f3h2k1 different_doctor=f3 digo=c-1g6 digo_$=g4
dijo=c-1m-1n6p-1 dijo_$=c-1m-1n6p-1 dimelo=n2 dimelo__nuevo=n2 dimelo_de=n2 dio=b-5c6 dio_un=c2
dios=c-2o1u1v1 dios__la=u2 dios__me=b3o1 dios_me=u2 direccion=f2v3 direccion_$=f2v3 dis=m4
discharge=b-1c4 discharge_$=b-1c4 discontinue=a5 disculpe=n3 dizzy=b-3c7i-1v-1 dizzy_$=b-1c4
do=a-1b-2c-13d2e-9f3g-1i1k-1l1m5n-6p4q-1r4t-3u-4v3 do_$=f2m6r2v-6 do__$=r1v-1 do__do=m1 do__get=a-1
do__have=a2f5h2i-2m-1o-1p2q1v-7 do__need=v6 do__of=f3p2 do__owe=a-1 do__take=v3 do__the=l1
do_any=f2p3 do_i=b-5c-5f-3v9 do_it=r2 do_something=b2 do_this=b2d1g1 do_tomorrow=o1q-1
do_you=a-3d-1e-2f3g-3h1i3o-1p1u-1v3 doble=c1 doble_$=c1 doctor=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3
doctor_$=c-5e-2h8 doctor__$=e1f-2h-5 doctor__is=m1 doctor__the=h2 doctor_call=d1 doctor_gomez=h-14o3
doctor_no=h3 doctor_not=h2 doctor_patel=o-3v1 doctor_please=h1 does=b2c-2j-1m1v8 does__visit=j-1v1
does_it=v1 does_the=j-1v4 doesnt=b-3e3i1o-1r2v-4 doesnt__here=b-4e3 doesnt_live=b-4e3 doesnt_work=p1
dog=v2 dog_$=c1 doing=c3 doing__$=c3 doing_well=c3 doliendo=c3 dolor=a-1b-3c2i-1m-2u-1 dolor_$=c1
dolor__no=c3 dolor_de=m-1 dolor_ya=v3 domingo=p1q4 domingo_$=p1q4 donde=a-3m4v3 donde__la=v2
donde_queda=v2 dont=a5b-1c-2l-4m-2o-2r-1s2 dont__$=c-3g-2s-4v10 dont__a=b4f2i1v-1 dont__any=a-2e7v4
dont__good=c5 dont__here=a5 dont__how=b3v-1 dont__i=q2 dont__it=c1j-3 dont__me=a14b-7f1
dont__my=b-2g5 dont__safe=b2 dont__the=a-3j5 dont__these=b-1 dont__to=a-2b1j-1k2s2 dont__what=b4f3m1
dont__your=a1 dont_be=a2b-2 dont_call=a11b-1d-3 dont_care=b2 dont_contact=f4 dont_do=d1
dont_drive=i1 dont_feel=b3c2v-1 dont_have=a-2b-6c-3e2f1i5v5 dont_know=a-2b1e3f2g1q-2s-1v4
dont_need=j6k-1 dont_see=a-1b8 dont_send=a7 dont_stop=a-7 dont_text=g-2 dont_think=s2
dont_want=f-2k1 dont_work=p4q2 door=c-2v3 dormir=c2 dormir_$=c1 dos=f1o4v-2 dos_$=o2 dos__cuarto=f3
dos_y=f2 down=c1v-4 down_$=a1 down_there=b3 doy=a3v-1 doy__baja=a2 doy_de=a2 drank=b4c-2
drank__$=b3c-1 drank_bleach=b3c-1 drive=b-2c1i6 drive_$=i1 drive__$=i1 drive__that=b2 driving=f3g2
driving_$=f4 driving__me=a1 drop=a1c-1j1 drop_me=a2 drop_my=j1 drowning=b2g1 drowning_in=b2g1
duele=a-3b-4c2u1v3 duele__$=c2o1v4 duele__el=f3 duele_al=i1 duele_la=v2 duele_mucho=c3f1
duele_nada=c-3o1v4 dying=c-2r1v2 dying_$=v1 dying_to=r1 ear=c2 ears=n2v-2 ears_are=n2v-1 eat=b-1c4
eat_$=c2 eating=v4 eh=n8 eh_$=n8 either=r2 el=a-8b-1e1h-8j-7l-6m-2n-3o1p-2q4r-1s-3t-2u-1 el_$=b6h1
el_20=g3 el__$=a-4b-3d2e-2f-14g3h-7j-2n-2o5p3q2t-5v-4 el__a=f2o-3 el__anda=v1 el__con=b1
el__de=c-5t2v1 el__el=e1 el__en=b3c-2e4 el__lamanana=g1 el__latarde=f4 el__me=c5f3 el__no=c3p-3v-1
el__que=b-2c3v3 el__se=v2 el__si=i3 el__y=c-3f3o1 el__ya=e1v1 el_aire=c5 el_azucar=c4i-1 el_bebe=c1
el_brazo=c2 el_bus=i2 el_carro=c-2i4 el_celular=v4 el_corazon=c3 el_cuerpo=b-1c2 el_dedo=c1
el_doctor=d5h-6v1 el_domingo=p1q4 el_jueves=c-1o-1q5 el_lunes=c-3d3g5q4 el_martes=k4q3r1 el_me=b4
el_miercoles=o1q-1 el_mundo=b2c-4 el_ojo=b-1 el_paciente=e4 el_pecho=b-1c3f2 el_pelo=b2c-1
el_primero=c2o1 el_sabado=g1o-1q2 el_trabajo=k1 el_ultimo=a4 el_viernes=g1q-1 ella=a-2e6 ella_$=e2
else=b-2c-1d-4f-2h5j6m-2n-2o-2p7 else_$=j5p1 else__$=h2 else_please=h2 empezo=c1
en=a-6c-1e3f-3g5j-1l1m-3n-3r-4t-8v3 en__$=a2b-9e1i-3l-3t-3 en__casa=b2 en__de=h1 en__horas=g2
en__iglesia=c1 en__ir=i2 en__lado=a1 en__lista=l2 en__me=g1 en__mensajes=a-2l3 en__parada=v5
en__trabajo=k1 en_ayunar=v5 en_el=c1k1v-5 en_enero=e2 en_ingles=f2 en_la=a-2b3g1l2v1 en_los=a-4l3
en_misa=g3 en_otro=a1g1 en_pas=a2 en_paz=a4e3 en_que=b-1i7v7 encantaria=r1 encantaria_$=r1
encuentro=b1 end=a7b4c-1l-1 end_$=a8r-1 end__$=b9 end__life=f3 end__the=v4 end_it=b8 end_my=f3
end_of=v2 end_this=b-3 ending=b4c-1 ending__$=b2 ending_it=b1 enero=e1 enero_$=e2 enferma=c3
enfermera=d4 enfermera_$=d1 english=a-1e1f4 enough=a6b-2c-3 enough_$=a7c-1 enroll=l2 entiende=a2
entiendo=a-2f7 entiendo_nada=a-1f5 entonces=r1 entrance=v1 envien=a1 equivocado=e3 equivocado_$=e1
era=n5o-3 era_la=n5o-3 eran=n2 erase=a4 eres=c-1m7 es=a-7b-2c-6e4f3m11q-1 es_$=f-1m2v1 es__$=a-2k1m4
es__dolor=c-1 es__mi=b1 es__verdad=m3v-1 es_de=a-3e2f3m2v-3 es_esto=a-4m6 es_para=b2 es_que=c2
es_un=c-1 es_una=m2 esa=e3f2h1 esa__$=a-1e1f3j1 esa_doctor=h2 esa_persona=e1 esas=p5 escalofrios=c3
escalofrios_$=c3 escribame=a-3f1g5 escribame__$=f2g1 escriban=a5e-2g-2 escriban_$=a1 escribeme=g3
escribeme__$=a1 escribir_$=a1 escribirme=f3 escribirme__$=f3 escuche=n5 ese=a-3b1c-5e5f-3h1v2
ese__$=a-1b3v6 ese__se=e3 ese_dia=k1 ese_doctor=b2 ese_robot=v1 ese_senor=e3 eso=a1b-1 eso_$=a3
esos=c-1f1p5 esos__$=p2 esos_dias=f3p1 esos_horarios=p1 espalda=c3 espanol=c-1e-1f7v-2
espanol_$=f5v-1 espera=v1 esperanza=b3 esperanza_$=b2 esta=a-4b-1c5e4f-2i1r2 esta_$=e3
esta__$=b5o1r1 esta_bien=r2 estacionamiento=v1 estan=c-2p1 estar=a-1b9q-1 estar__$=b4 estar_aqui=b2
estarian=b2 estarian_mejor=b2 estas=c1 este=c-1e2f1v-3 este__$=a-2e-2 este__a=a3 este__el=a2
este__es=e-1 este__no=f4 este_mundo=a-1f-1 este_no=b2 este_numero=f3 este_telefono=f2 esten=a3
esto=a5b-3c-5f1m9v-8 esto_$=b-3c-3m5v-2 esto__una=m2 esto_es=a2m1 estomago=c1 estos=a3 estos__$=a3
estos_mensajes=a1 estoy=a-6b3c1e-4g3m-5r-3s1 estoy__$=b-2f-1g1s-1v3 estoy__con=c2 estoy__de=b8v-2
estoy__desde=f2 estoy__el=b-4v6 estoy__misa=g3 estoy__no=b1 estoy_asustada=b3 estoy_aterrada=b3
estoy_bien=s5 estoy_en=b2c-3g8v-1 estoy_enferma=c3 estoy_trabajando=f3g1 estoy_vomitando=c1f2
estrellas=t1 estrellas_$=t1 estuvo=a2 even=b1 evening=o2 evenings=q1 evenings_$=q1 ever=a4b-1s-1
ever__me=a7 ever_stop=a-2 every=b1c2 every__i=b-1c2 every_day=b4 every_time=b-2c2 everyone=b2
everyone_$=b1 everything=b1j1r-2 everything_$=b2r-1 ex=b5c-4e1v-4 excelente=r1t-1v2
excelente_$=r1t-1v2 excuse=n6 excuse__$=n6 excuse_me=n6 existir=b1 existir_$=b1 eye=b-4c3 eye_$=b-2
face=c1 fainted=c1 fall=b-2c6 fall_$=b-2c4 fallecio=e5 fallecio_$=e2 falling=b3c-3
falling_apart=b3c-2 family=b3 far=i4 far__walk=i3 far_to=i3 farmacia=v2 favor=a3 favor_de=a3
fax=e1v2 fcc=a2 fcc_$=a2 feb=t2 fecha=b-1c-2k5v1 fecha_$=c-1k6 fechas=n1o-1p1 fechas_$=n1o-1p1
fed=a3 fed_up=a3 feel=b4h1j-1v-2 feel__$=b-3c9v-3 feel__and=b1c-5 feel__at=h3 feel__ending=b1
feel__im=b-3 feel__weak=c4 feel_awful=b-1c2 feel_good=c5 feel_great=v2 feel_like=b3c-3 feel_safe=b2
feel_worthless=b1c-1 feels=b-1c3 feels_like=c1 feet=c4 fell__$=c-2i1 fell_through=c-2i1
fever=a-3b-4c7 fever_$=c11v-4 fiebre=a-2b-3c5f1i-1 fiebre_$=a-2c4v-5 fiebre__no=c4 fiebre_y=c4f3
fijese=e1 fijese_que=e1 fine=c-3p-2q-1r5v-2 fine_$=c-3q-1r2 fine__me=r2 fingers=c3 fingers_$=c1
first=g1n2 first__$=n2 first_one=n2 fit=k2q2v3 five_$=t1 five_forty=o1 flat=i5 floor=v4 floor_$=v4
flu=c3v1 flu_$=c5 follow=n2 food=c2 foot=b-1c2 foot_$=c2 for=f1g-1h-2l1m3n-6p1t-4u3 for_$=b2e3m2v-4
for__$=a-7b5c-2f6l1m1o-1p4u1 for__coffee=v3 for__days=c1 for__love=a2 for__reminders=a-1 for__to=j2
for_a=b-3c5v1 for_asking=u1 for_me=b4f7j2p4s1 for_my=c-1j-1k3 for_the=u1 for_this=a2 forever=b4
forever_$=b4 forget=a4j1 forty=o1 found=b3 four=t2 frasco=c-1 freaking=b3c-2 free=c-1j4 free_$=c-1v1
fri=o1 friday=b-2c-3o3q1v1 friday_$=b-3g4o1p-1r2 friday_at=k2q2 friday_but=i1 friday_one=f3
frightened=b3 frio=c5 frio_$=c5 from=a4b-1d1e-3l-3v-1 from__$=b6c-6d3 from__on=a2 from_my=c1
from_the=n3 from_you=a7 front=b2 front__$=d1 front__a=b1 front_desk=d1 front_of=b3 fue=b-3e3
fuerte=a-1c1n2 further=a2 future=b2 future_$=b2 ganas=b4c-2 ganas_de=b3c-2 garage=v1 garage_$=v1
garganta=c3 gas=i2 gave=c1 gave_me=c1 get=b-3c-4d3e-4i3j-2 get__$=a1b3c-1i4v-5 get__in=f1k2q2
get__more=a2b-1 get__my=a1 get__number=a-2m3 get__of=c1 get__the=d1i1 get__to=g6 get__you=i2
get_back=g6 get_me=b1c-1d3g-1k2q2 get_my=a-3m4v5 get_off=a1 get_out=c1 get_somebody=d1h1 get_the=b2
get_there=b-2i8 get_to=a-2i5 getting=b-1c1q1v-1 getting__$=b-2c2q1 getting_worse=q1 gimme=g3
gimme_a=g3 give=c-1d3j1v1 give__$=b3 give__a=b-1d5 give_me=b-1d4 giving=c-1 giving_up=b1c-2
go=a7b2c-8e-4g-3i-1j-3k-1n1p-2q-2r1s-2t-1 go_$=b1c-3 go__$=a6c-2 go__what=n2 go_ahead=r1
go_away=a7b-3r-1 go_back=n2 go_on=b7 go_with=o3 god=a2 god__$=a2 god_stop=a2 goes=a2
going=b1c-1d-2h2j2k-1 going_$=b3 going__jump=b1 going__the=a1 going_to=c-1d-1j3k-1 golpea=b2
golpea_$=b1 gomez=o4p-1r-2 gomez_$=h1o2r-1 gomez__$=h-3 gone=b1v1 gone_$=b4c-2v2 good=b-6f2s1t-2v4
good_$=c2f2s3v-5 good__$=c-3g3v4 goodbye=b3c-1 goodbye__$=b3c-1 got=a-5c3e1i3j-5n-2o-2p1v-3
got__$=h1o-1 got__pain=c1 got__wrong=e1v-1 got_a=a-2m2v-1 got_my=b3c-3 got_nobody=i1
got_the=b-2c7v-2 got_this=c1 gracias=a-2b-4c-5f-1n-1r-1s1u5 gracias_$=a-3b-1u1v-4 gracias__$=u1
gracias__dios=o1u-2v3 gracias_a=o1u-2v3 gracias_por=u1 grandson=v1 grateful=u3 great=t-1v5
great_$=v1 green=c1 green_stuff=c1 guagua=i2 guess=a2r1 guess_$=v2 guess_so=r2 gums=b-1c1 gun=b7c-2
gun_$=b2 gun_here=b2 gustaria=f5 gusto=g1m1r2 gusto_$=m1 guys=i2 gym=a-3g2v1 ha=c2 habia=v2
habla=d-1e2m6 habla_$=m7 hablar=a-1d9h-3m-3 hablar_con=a-1d6h-3 hable=f3g2n4 hable__$=a1d-1f3
hable_mas=n4 hablo=f3m1 hablo__$=f3 hablo_con=m2 habra=h2 habra_otro=h2 hace=b-2e3 hace__$=e1
hacen=v4 hacer=f1m3v-1 hacer_$=m3 hacer_una=f3 hacerme=j1 hacerme__$=b2 hacerme_dano=b2 had=b-1c2v5
had__seizure=b-2 had_a=b-3c3v2 haga=b4 haha=b-3v5 haha_$=v3 haitian=f4 halt=a4 hand=b-2c3
hand__deep=c1 hand_pretty=c1 handle=b1 handle_life=b1 hands=c3 harassing=a1 harassing__$=a1
harassment=a2 hard=a-2c2v2 hard_to=v6 harm=b2 harto=a2 has__fever=v-1 has__rash=c2 hasta=i2
hasta__$=i3 hasta_alla=i3 have=d1e2f2g3i1j1m-3 have__$=b-1c7e1v-5 have__doctor=d1e2h-2
have__fever=c5 have__gun=b2 have__look=g1v3 have__means=i3 have__pain=v2 have__ride=e-1f3i1
have__way=i1 have__who=f1 have__wrong=f2 have_a=c2f4v-8 have_any=e1v6 have_been=c-1 have_covid=c6
have_my=b-2j3 have_no=i6 have_somebody=h1 have_the=d3f2j1 have_to=a2c-3g4k3 havent__in=c4
having=a-1b-1c4g-1v-2 having__$=c4 having__panic=c-1 hay=a-3b1c-1e1i1k1m-3n-4o-2p2 hay_$=n-1p1
hay__$=b1i1 hay__hombre=b3 hay__que=d-3f2 hay_alguien=b-2f2 hay_ningun=e2 hay_no=v3 hay_otras=p1
hay_que=c-1k4 hay_un=b3 he=a-2b11c-4e5v-8 he__away=b-1 he__me=b4c-2 he__my=b4 he_doesnt=b-1e2
he_passed=b-1 he_said=b1 head=c3v-1 head_$=c2 head_is=n1 headache=b-2 headaches=v3 heads=g2
hear=c-2n6 hear__$=n3 hear__you=a3 hear_from=b2 hear_you=n4 heard=e1 hearing=c-2n1 hearing_aid=c-2
heart=c6 heart__$=b-2v4 heart__broken=b3 heart__racing=b1 heart_is=b5c3v-5 heat=v3 heat__killing=v3
heat_is=v3 hed=b3 hell=a2c1m-1v-1 hell_$=c1 hello=c-2v8 hello_$=v6 hello__$=v1
help=a-3b3d-1e2f1m4v-2 help_$=e3f2m4 help__$=b1 help_me=b4 her=c-2e6h2v-1 her_$=b3c-1h1 her__$=b-1e6
here=c-6e1v3 here_$=c-3e-2v5 here__$=a1 here__that=e3 here_again=a3 here_anymore=a-1 here_by=e1
here_called=e1 herida=b-2c4 hermano=e1 hes=a-3b8c-2e1f2 hes__and=b1 hes__me=f2 hes_hitting=f2
hi=b-3v7 hi_$=b-3v7 hiding=b2c-1 high=c1 hija=b-2e2i1 hija_$=e1 hija_se=c1 hijo=b2e2 hijos=b2
him=a-2c-2e7h5v-2 him_$=a-2e8 hip=b-1c4 his=e5 hit=a2g2v-2 hit__up=a2 hit_me=a2c-2g2 hits=b3
hits_me=b3 hitting=f2 hitting__please=f2 hitting_me=f2 hives=c1 hold=b1v-3 hold_on=b2v-1 hombre=b1h1
home=b2 home_$=b3 hoops=e-1v5 hope=b3 hopeless=b3c-2 hopeless_$=b3c-2 horas=a-1b-1f2j2 horas__$=f3
hormigueo=c1 hormigueo_en=c1 hospital=e1 hospital_$=b1 hot=c3 hours=g5m-3n-1v1 hours_$=g1m-2n-1v2
house=b1c-1e1 house_$=b1c-1e2 how=c-2f-2i3m4 how__do=v2 how__i=b-1e3i1 how__is=v3 how__you=a-3m4
how_can=e4 how_do=i2 how_does=m2 how_much=v3 hoy=b2c1d-2q5 hoy__$=q1 hoy_mismo=q2 huge=c1 huge_$=c1
huh=r1 human=d8 human_$=a-2d4 humano=d3 hurt=b5c-4d-2v2 hurt_$=c-2v6 hurt__$=b8c-4
hurts=b-4c6f1o2v-4 hurts_$=b-4c3o2 hurts__$=b3c-1 hurts__bad=c2t1 hurts__i=f3 hurts_me=b4c-3
hurts_when=f3 husband=b1c-3e3 husband__in=b-2e1v1 husband_is=b1e2
i=a-7b6c-2e-3f2g-7i-1k-4m-3n-4o-3p-1q-3r-4t-5u-5v1 i__$=a-1b-5c4e1i-3j-1n-8t-1
i__a=a-5c6d2e-2h2j-2k2v-6 i__about=b1 i__agreed=a1 i__another=c1k3 i__at=v2 i__awful=b-1c2
i__be=b-1c-1j3 i__been=c-1 i__breathe=b3c-1 i__care=b2 i__come=f4 i__covid=c6 i__dead=v-1 i__do=d1f2
i__dont=v3 i__drive=i3 i__feel=b3c2v-1 i__get=c1 i__go=b6c-3 i__going=v2 i__great=v2
i__have=a-2b-6e2f1i3v5 i__hear=b-1n1 i__hold=b1v-1 i__hurt=c-1 i__i=v-1 i__in=l3 i__it=a-3k1n5q3v-1
i__its=b-2c3 i__know=a-2b2e1f2g1q-2s-1v6 i__leave=v1 i__like=b2c-6f1 i__make=j2k2p1
i__my=a-2c-8f3h1l2v8 i__myself=b3c-1 i__need=j6k-2 i__no=a1c-3h-1i9 i__off=v4 i__out=a2b-6c4
i__read=b-2f7 i__reply=g3 i__see=a-1b5v-1 i__so=r2 i__somebody=h5 i__stop=b3u2 i__take=b4 i__talk=d1
i__the=m3o2 i__them=b3l1 i__think=s2 i__this=b2 i__to=a1b1c-1d2f2h-2q-2s-1u-2 i__told=a1
i__understand=f1 i__want=a3f-4 i__worthless=b1c-1 i__you=e3u2 i__your=a-1n1v1 i_already=j1 i_ask=m3
i_beg=m1n1v-1 i_believe=e2o1 i_bring=c-2v5 i_broke=b-1c3 i_can=b4f2v-1 i_cant=a-2b4c3f1g-3p3r-1u1v-4
i_changed=l3 i_come=k2 i_could=b4d1v-4 i_didnt=b-1n2 i_died=v2 i_do=m2v-1
i_dont=a-4b2d1e1i2j3p-2q-5r-6s3v6 i_drank=b1 i_eat=c1 i_feel=b5c-4 i_get=b-2h1m-2 i_give=b3
i_got=a-6b-10c5i5m1v3 i_guess=a2r1 i_have=b9c4f-12i2v-13 i_i=v3 i_just=a-3b7 i_lost=b-2v1
i_missed=k4n2q2 i_must=j1s1 i_need=a-2f4k5q4v3 i_never=a4 i_no=k1 i_nolonger=v2 i_only=f4
i_overdosed=b3c-1 i_owe=a-1 i_quit=r1v1 i_regret=e1 i_said=a5 i_see=h1 i_speak=d6 i_stop=v5
i_stopped=a-1l1v3 i_supposed=m2r1 i_swallow=f3 i_take=l2 i_think=c4 i_used=v2
i_want=a3c-5d3e-1f5h1k-3m-1s-1v-1 i_was=b5m1 i_wish=b1 i_wont=b1c-2j3 i_work=v2 i_would=b-4f2
id=c-6d1e-4g-4h3j-1k-3m-2n-2q-2r1u-4 id__be=b4 id__not=s2 id__to=a-1b-1f2l1r2 id_appreciate=a2u-2
id_be=b1 id_feel=h3 id_like=b-1f2h3l1 id_love=r2 id_rather=b1d2s3 if=a5b2c-2e-1g-3i1q4u-1v-2
if__was=b1 if_i=b1 if_you=a3 iglesia=c1 iglesia_$=c1 igual=r3 ill=b9c-7e-2f2g5l-1o3p-1q-5r-1v-6
ill__dead=b2 ill__gone=b2 ill__that=b6 ill__the=f4 ill__you=g5 ill_be=b3r1 ill_do=g-1o1 ill_take=f4
ill_text=g2 im=b5c1d-4g1h-5i-5k-4l-5m-6n-5o-2p1q-4r-3s1t-2v-1 im__$=a-10c1d-1e-5g3j-1s3 im__a=c-1g2
im__afraid=c2 im__all=p1 im__alone=b1 im__and=f4 im__apart=b3c-2 im__clinic=a2 im__coming=b-1j6r1
im__crisis=b1 im__dizzy=c1 im__doing=c3 im__going=a2b-3j2 im__i=b-5v6 im__in=b5c-3 im__it=b1
im__my=c-1 im__now=c-2v3 im__of=a-1d2r-2 im__ok=b3 im__on=b4p1 im__safe=b1e-1 im__scared=b3
im__sick=e2 im__so=b-1 im__the=b-3e1g7 im__to=c2v-3 im__up=a3c1 im__you=a4 im_a=v4 im_about=b2
im_afraid=p1v3 im_being=b2c-2 im_bleeding=c2 im_driving=f4g2 im_dying=r1 im_falling=b3c-2 im_fed=a3
im_going=c-1 im_good=c-4r-2s6v3 im_having=b-2d1f2 im_her=e5 im_hiding=b2c-1 im_his=e1
im_in=b-1c7g2r2v-1 im_losing=b1c-1 im_not=e2g-2j7s-2v-3 im_on=a1g2 im_scared=b3f3r-2v-2 im_short=b-1
im_so=a-1b11c1 im_standing=v1 im_still=r3 im_thinking=d1 im_too=c2i-1 im_working=g4
in=a-5b1d-1e1f-3g4h-3i-3k1m-7n-2q1s-4u-1v3 in_$=b-2c-4g-5j4l8q2r4v-3 in__$=c3d1g-3q1v3 in__hours=g3
in__lobby=v4 in__meeting=g3 in__middle=g1 in__of=b2 in__shower=c1 in__side=c1 in__than=k4
in__week=p3 in_a=g2 in_an=e1 in_charge=d1 in_crisis=b1 in_front=b3 in_june=e1 in_march=e2
in_my=b2c5g-1v-3 in_pain=c2 in_the=b-3c-2e1g5p2v7 incision=c2 indeed=r3 infection=c1 infecto=c1
info=a1c-3m5 info_$=c-2m5 informacion=m2 informacion_$=m2 ingles=a-1b-2f8g-1k-1 ingles_$=b-1f4
ingles__$=k-1 ingles_please=k-1 iniciar=l2 inside=c1 instead=k1 insurance=c-1v2 interested=a1r1
interested_$=a-1r3 interpreter=f1 ir=a-6b-8c-6f5i8j5 ir_$=b-4i7j4 ir__ayunar=v5 ir_el=f2 ir_en=v5
irme=b1i1 irme_$=i1 irme_con=b2 is=a-7b-2c3d-3g-8h-1i-3j-6l-5m4n-4p-3u-2v4 is_$=v-2
is__$=a-2b-5c7e-3h-3i-3k-3m3n-3o-3r1v-6 is__a=h3 is__about=m3 is__and=c5v-1 is__another=k1v-1
is__blood=c-1 is__dont=a2 is__i=b1 is__me=b5c-4v3 is__of=b-2v1 is__pain=c-3v-1 is__the=b-1c1v3
is__to=b4c-1d-1v1 is__up=c4 is__wife=e5 is__with=e1p-1 is__worse=q1 is_a=e7m-3 is_beating=b1
is_broken=b3 is_fine=o-2p-1r5 is_getting=c1q1 is_good=f4 is_harassment=a1 is_his=b-1e2 is_it=a-2m5v4
is_killing=b-3v4 is_leaking=c2 is_my=v3 is_no=b2 is_racing=b1 is_red=c3 is_that=v1 is_the=c-8e3v9
is_there=c-1d3h4k1v-1 is_this=a-7b-4c-3d-1e-10f2h-1m16v-4 is_threatening=b2c-1 is_too=i1
is_unbearable=c2 isnt=a-2e5 isnt__$=a-2b-2e8 it=b1c-5d-1e-6g-4h-5j2k5l-3n4o-3q1s-3t-1
it_$=b5c-5e-2g-3j3l-3n2q-6r4v-14 it__$=b-2c-4d-1f-1i-1j1l-2m1n1q-1r-1t-2v3 it__be=b1 it__dont=j1
it__friday=q1 it__my=k-1 it__to=k1q1 it__way=n2 it__when=f4 it__with=i3 it__you=a1k1q2 it_a=t1
it_again=n6 it_all=b4 it_and=g2 it_anymore=b2 it_back=c-1k3 it_can=k4q2 it_for=m2 it_hurts=c6f4t1
it_i=j1 it_off=j3 it_so=a1 it_to=q6 it_was=t-3v7 itchy=c2 its=a-2i2j-2l1q-1r1t1v-2 its__$=c3
its__to=a-1l4 its_all=r1 its_cancer=b1 ive=b1c3e-3v-3 ive__a=c6 ive__having=c3 ive_been=b1
ive_got=c2 ive_had=c1 jaja=a-1b-5c-3v5 jaja_$=b-5c-2v7 jamas=s3 jamas_$=s3 jefe=b-2 jefe_me=b-2
jeje=v3 jodas=a1 jueves=c-1o-2q5 jueves_$=p2q2 jueves__$=f1 jueves_latarde=f1 july=v3 jump=b1
june=v4 june_$=e1 junk=a1 just=a-2b1c-2d1f-2g-1j-2k1m-2r2s-1 just__$=d3 just__it=k2 just__this=a-3
just_want=b6 keep__me=a3 keep_going=b1 keeps=b-2c2 kiche=d-3f4 kiche_$=d-3f4 kids=c-1k1m1 kien=m3
kien__$=m3 kil=b4 kill=b5c-3g-2 kill__$=b1 kill_me=b2 kill_my=j3 kill_myself=b1 killed=e1v-1
killing=b-2v5 killing__$=c4d1 killing_me=b-5c5v3 killing_myself=b1c-1d1 kind=a-1 kindly=a1 kms=b7
kms_$=b4 knee=b-2 knee_$=c1 knees=c3 knife=b2 knock=a1 knock__off=a1 knock_it=a1
know=a-3b2e4f2g2q-2s-1v3 know_$=s-1v9 know__this=m2 know__to=b2f4 know_how=b3v-1 know_my=g2
know_what=f3m1 la=a-2b-2c4f-5g-1h-10k1m-8n-2o7p-6q-4r-2s-3t-2
la__$=b1c1e-4f-5g-1h-4j3k-7m-1n-1o1q-7t-3u2v-6 la__a=b5q2 la__con=b1 la__de=b-1d1i2v9 la__el=d3g5
la__esta=v2 la__martes=f4i1o3 la__me=i1 la__quiero=a-3l3 la__se=c4 la__y=a1 la__ya=b2 la_baja=l3
la_bendiga=b-1u5 la_cabeza=c3 la_cara=b2c3 la_casa=b1 la_chamba=c-2g2 la_cita=b-1c-3f-2j9k2q2
la_clinica=v1 la_consulta=j3k1 la_curiosidad=v2 la_del=f3h-2i1o1v1 la_direccion=f3 la_doctor=d3g2
la_enfermera=d1 la_espalda=c1 la_farmacia=v2 la_fecha=v2 la_fiebre=a-1 la_garganta=c3 la_herida=c3
la_hija=e3 la_iglesia=c1 la_lista=a1l1 la_mano=b3 la_muela=c3 la_nextweek=g1 la_operacion=b3
la_panza=c2 la_pierna=c3 la_policia=b3 la_puede=k3q2 la_quiero=k1 la_rodilla=c3 la_suscripcion=a1
la_tengo=c1 la_vacuna=c-2v2 la_vida=b5c-1 lado=a1b1 lamanana=a-2d-5o-3p1q4s-2v-1
lamanana_$=a-1d-2f-4g-3o-8p1q5r-1 lamanana__$=q4 lamanana_lamanana=o-2q2 lanoche=b1c-2g2q2v-2
lanoche_$=b1g3v-1 las=a-3c2i-2p-3q3r-1t-3v-3 las_10=g2 las_3=o-5q4 las_5=f2 las__$=a-1f-6o-7q8r-3v-5
las__me=r1 las__y=f1o2 las_cinco=o2 las_dos=f2o1 las_fechas=n3 las_manos=b-1c4 las_nueve=o1
las_venas=b2c-1 last=b3c-2e1h3r2 last__$=a4b-1c-1e1h3r3v-2 last__on=v1 last_night=b1c-1
last_one=a4r2 last_stop=v1 last_time=h4 latarde=c-2k2q3v-1 latarde_$=c-1f1k2q3 late=v3 lately=c1
lately_$=c1 later=a-5b-7c-5d-2g11k1p1r-3t-1v-6 later_$=a-4b-5c-4d-2f-2g11r-2v-5 later__$=g2k2
later_please=g2 laughing=v4 le=a-1b2c-11f-2g8h-1j-1n3o-1q-3r-3 le__$=a-3c-2g8q-1r-2 le__a=b8
le__miedo=b-6v5 le__pavor=b4 le__sentido=b2 le_aviso=a-1b-1g3 le_digo=g4 le_pido=b2 le_tengo=b1c-1v2
le_voy=b4 leaking=b-2c5 leaking_$=c3 leave=a5c-4r-1 leave__alone=a3b-1 leave__house=b2
leave_me=a2b-1 leave_the=b2 left__$=b-3 leg=b-1c4 legit=a-1m3 legit_$=a-1m3 legs=b-1c2 les=a5g2
les__$=g4 let=a2b-1j2v-1 let__be=a2 let__die=b3 let__talk=d1 let_me=a3 lets=o2r2 lets_go=o1
levantar=c3 license=i3 life=a-3b5c-3 life_$=f2 lightheaded=c3 like=a-2c1f2h2i-2k-2l2n-1r1v-6
like__$=c3h1 like__going=b-5 like__to=a1 like__very=f2 like_a=m2 like_crap=c1 like_ending=b1
like_im=b-3 like_that=f2r3 like_this=b1 like_to=a-1f3l5 line=c-2e3v2 line_$=c-3e1v1 line_is=v1
lips=c1 list=a3b-4c-1d-3l1v4 list_$=a6b-2d-2l1 list_again=a-2 list_for=v3 lista=a4 lista_$=a4l1
live=a-7b1d1e1i-1 live_$=b3 live__$=d2 live_anymore=t1 live_here=b-4e3 living=b4 living_$=b4
llaga=b-1c2 llaga__no=b-1c2 llaga_que=b-1c2 llamada=d1 llamada_$=d2 llamadas=a2 llamame=a-2d2g1s1
llamar=a5 llamar_$=a5 llamarme=f3 llame=d1h-1 llame__doctor=d2h-1 llame_la=d2 llameme=a-2s-1
llameme__$=a-1d2 llamen=a5e-1f1 llamen_$=a3b-3f3 llamen__a=d1g1 llega=c1m2 llegar=i3s2 llegar_$=i3s2
llegue=v3 lleva=i1 llevar=i1 llevar_$=i1 lleve=b1f2i3 lleve_$=b1f2i3 llevo=c2v3 llevo__dias=c1
llevo_los=v5 llorar=b5 llorar_$=b5 lloro=b4 lo=b-3e1g3u1 lo__$=a-2b-1g1v2 lo__haga=b2
lo_agradezco=u2 lo_puede=n1 lo_que=b6c2m-1v-3 lo_quiero=a4 lobby=v4 loca=b1c-1 loca_$=b1c-1 lock=b2
locks=b-1c5 locks_up=b-1c5 locura=b3 locura_$=b3 lol=a-3b-7c-3m-1n2r3v3 lol_$=c-5v6 lol__$=n2v-3
lol_my=n1 longer=a2b4v-2 longer_$=a2 look=g1v3 looking=e4m-1 looking__$=c1e4 looking_for=e4
los=b-2c1d-1f-3g-2i-4j-2l2m-2o-1 los__$=a-2b-1f-3 los__a=a7b-6 los__no=b1 los_avisos=a1
los_brazos=b2c-1 los_mensajes=a-6l4 los_nervios=b4 los_oidos=c1 los_pies=c3 los_puntos=c3
los_recordatorios=l1 los_voy=a7b-4 lose=a4 lose__number=a3 lose_my=a3 losing=b5c-2
losing__mind=b3c-1 losing_my=b3c-1 lost=b-1 lost_20=c2 lost__pounds=c2 lost_my=a-1m1v1 lot=v2
love=a1r2 love__$=r2 love__god=a2 love_of=a2 love_to=r2 loved=b3 loved__$=b3 ltr=g5r-1 ltr_$=g5r-1
luego=b-4c-4f2g8 luego_$=b-3c-2f2g6 lump=b-1c3 lunes=c-4d2g3o-3q6 lunes_$=c-2d3g5p1q1 lunes__$=f1
machete=b4c-1 machine=c1d1v-1 machine_$=c1d1v-1 main=v3 main__$=o-3v6 main_street=v3
make=a4b-3j3k2p1 make__$=c-1j1 make__stop=a4 make_it=b-2c-3i2j3 make_me=b-1c3 make_that=b2
mal=b-3c7f2t-2v1 mal_$=b-6c6f2t-2v2 mala=c3 man=b2 man__my=b2 man_outside=b2 manager=d5
manana=g5o5r-1 manana_$=b1o3 manana__las=g2 manana_a=g2 mandar=i1 mandar__$=a1 mandarin=f5
mandarme=a-1 mande=f1n3 mande_$=n4 mande_mas=f3 mandelo=n1 mandeme=g1v2 manden=a8b1 manden_$=a1
manden__$=a2f3 manden_mensajes=f3 manden_nada=a4 manejando=g3 manejo=i4 mano=b3 mano_$=b3
manos=b-1c4 manos_$=c3 many=c-1 maquina=d1m2 maquina_$=m2 march=t2 marco=v1 mareada=c2 mareada_$=c2
maria=e3 marido=b4c-1 marido__golpea=b1 marido_me=b3 marqueme=g1 marquen=d1 marquen_$=d1
martes=c-2f1k2o2q2v-3 martes_$=f3k4q3 martes__las=o-4 martes_a=o-4 martes_no=j1 martes_pero=b1i2
martes_y=o1 marzo=v2 mas=a7c-8d-1e-1g-4i-3l-2m1n4o-1p2s-1t1v-5 mas_$=a13b1c-2j1v-2
mas__$=b-3f-6m3n3p5q-1 mas__menos=t1 mas__please=n2 mas_despacio=a-1n3 mas_hay=n-1p4
mas_lamanana=o-3 mas_me=f-1 mas_mensajes=f2 mas_o=t1 mata=b-3v4 mata__curiosidad=v2 mata_la=v2
mata_si=b-2 matando=v3 matar=b5c-2f1 matar_$=b5f2 matter=b2r2 matter_i=b1 may=a-4l2m2t2 may__$=t1
may_i=m3 maybe=r-3v3 maybe__$=v3 me=a1b3c2d1e-5f3i1j-4m-5n-3q-5s-2u-1v-4
me_$=a6b13c-18e4f1g-18h-6i2m-2n3q-2r4u-2v-1 me__$=a6b-1d-4e-3g-2j-6k-6l3m4o-2q-3r1s-1u-1 me__4=g5
me__a=a4b5c-4d-6f-1g-3i1k-1v-3 me__again=a2 me__amenazada=a-2b1 me__bendiga=u2 me__bien=f2
me__calambres=c1 me__con=b-1c3 me__cuando=c2 me__de=a3k2 me__doliendo=c3 me__dont=a-2
me__el=a-2c5g-3 me__en=a1k1 me__escribir=l1 me__for=a-3l4 me__ganas=b1 me__have=d1 me__he=b1
me__help=f4 me__im=f4 me__ir=f5 me__la=a-7b-16c13d3g3i4k-5u2 me__lanoche=g1 me__las=c1 me__llevar=i1
me__los=a-1c6v-1 me__mal=c1 me__mas=a11b-1f6 me__matar=b1f2 me__mensajes=f3 me__mi=b1 me__miedo=b2
me__molestando=a1 me__morir=b1f2 me__mucho=c6 me__muy=f4 me__my=b4 me__nada=b-2c-2o1v2
me__night=b1c-1 me__no=b-1j2 me__noon=g2 me__of=b2p1 me__on=l2 me__otra=k3 me__para=a-1i1
me__please=f4 me__puede=k3n1q2 me__que=c-4v4 me__ronchas=c1 me__si=b-2 me__the=a1c-4g3q-1
me__this=a2 me__to=b-5d6 me__un=b-6c11v-2 me__una=b-2c5h1 me__up=c-1 me_a=a-2b-2d8 me_acuerdo=v5
me_after=g7 me_again=a-1l5 me_ahogo=c3 me_alone=a4b-1 me_and=b2h1 me_any=a1p1 me_anymore=a2b1f4
me_anything=a2 me_arde=c3 me_at=g3 me_atendiera=h1 me_atienda=h2 me_back=a-1b-2c-9g-2l9
me_baja=a-2c2 me_bajo=v3 me_be=a4 me_cai=c3 me_cayo=v2 me_conviene=f2o1 me_corte=b1 me_corto=b2c-1
me_da=c2f-2k2r2v-3 me_dan=b1c2 me_deja=a-2 me_desmaye=c2 me_desmayo=c1 me_die=b3 me_dio=b-5c6
me_doy=a2 me_duele=a-2b-3c9i-1u2 me_encantaria=r1 me_escriban=a2g-1 me_esta=b1c4 me_estan=b1c-1
me_esten=a1 me_friday=g6 me_golpea=b2 me_gustaria=f5 me_ha=c2 me_habla=m4 me_hable=a1d6g2 me_i=a-3
me_if=q2 me_im=d1 me_in=b6c-5k5q4 me_infecto=c1 me_jodas=a1 me_la=c-1k3q2u2 me_last=b1c-1
me_later=a-1f3 me_llame=d3h-1 me_llamen=a6b-4d1f2 me_llega=c1m2 me_lleva=i1 me_lleve=b1f2i3 me_lo=n2
me_mande=f3 me_manden=a3f1 me_mata=b-3v4 me_muero=b-1v4 me_murio=v4 me_now=a-2g-2l4 me_off=a6b-5
me_on=g2 me_out=a1b1c-2 me_pega=b4 me_pica=b-1 me_pico=c3 me_please=a-2d2f1 me_puede=b-1i2
me_pueden=c-1h1i5 me_puedo=c1f2 me_queda=f2 me_quedo=c-1 me_queman=c1 me_queme=c2 me_quiere=b3f3
me_quieren=b2 me_quiero=a-2b10l-1 me_quita=c3 me_quitaron=i2 me_quito=c-1 me_sale=c3 me_salieron=c1
me_salio=b-1c3 me_siento=b-4c3 me_sigan=a1 me_sigue=c2 me_sirve=f1 me_sirven=r2 me_talk=d1
me_temo=c-2v4 me_text=f4 me_the=d3 me_this=g2 me_through=c-3d4 me_tiene=a-2b1 me_tienen=a4
me_to=b-1d3j2k5q3 me_today=a1g2 me_tome=b4c-5 me_tomorrow=b-1c-1g9q-3 me_up=b-3c-2i7l2
me_violaron=b2 me_voy=b3c-1 me_vuelvan=a2 me_with=b2 me_zumban=c1 means=i3 means_of=i3 medicaid=v1
medicaid_$=v3 medico=h5j2 medico_$=h2j2 medico__$=h1 mediodia=q1 mediodia_$=q1 meet=b3 meet_my=b3
meeting=g3 mejor=b3c-2d2j3o-2p2r-2s2 mejor_$=v4 mejor__$=j3k1 menos=h2t1 menos_$=t1
mensajes=a3b-4c-1f1i-1j-1l2n-1q-1v-2 mensajes_$=a5b-2j-1 mental=b1 mental_breakdown=b1
message=a1b-3c-2d-1g2l3 message_$=g-5 message__$=a-6l7 message_again=a-3l3 message_me=a4g4
messaging=a3 mi=a2b4c-3d-7e-1f-1g-2h-2i1j1l-2m-1n-7o-5s-1u-3v-5 mi_$=a1b7v-2
mi__$=a7b2c-9e-7f-3g-1i-3j-2k4l-1m2q-3v-2 mi__a=h-1j6 mi__al=q5 mi__del=j1 mi__dice=c1 mi__es=t1
mi__fallecio=e3 mi__lo=b-1 mi__me=b5c-8g-3i-3 mi__no=i1 mi__para=f2 mi__se=c3e-2 mi__tiene=c2
mi__trabaja=i1 mi__y=g5 mi__ya=e2 mi_bebe=c1 mi_carro=i1 mi_casa=b2 mi_cita=a-4b-1k7 mi_ex=b2
mi_hija=i1 mi_hijo=b2 mi_jefe=b-2 mi_mama=c1 mi_marido=b4c-1 mi_nino=c3 mi_novio=b2f3
mi_numero=a9e-4m2 mi_papa=e3 mi_senora=c1 mi_telefono=m1v1 mi_vida=b1 middle=g1 middle_of=g1
miedo=b3c-5i-2v3 miedo_$=b5c-2f2v-4 miedo__que=v1 miedo_a=b-6v5 miercoles=o2q-1 miercoles__las=f2
miercoles_a=f2 might=g2 might_hurt=c-1 migraine=c2 mija=c2 mil=t2 miles=i3 mind=a-4c-3j2l4v1
mind_$=b1c-2v4 mine=e2 mine_$=e2 minutes=c2v1 minutes__$=v2 mire=a2 mire_yo=a1 mis=a-1b4c-1l2
mis__$=a-1l2v1 mis_hijos=b2 misa=b-1g3 mismo=a1q1 mismo_$=a2q1 miss=b2 miss_me=b3 missed=k3n5q2
missed__$=n6 missed__can=k4q2 missed_it=k1n6q2 mistake=e3l1 mixteco=f2 mole=c3 molestando=a2 mom=e4
monday=f1o-4p1q6 monday_$=q3 monday_after=f3 monday_my=c3 money=c-1i1 month=c3
more=a5b-1e-3f-2g-1h1i-1m1n3s-4 more_$=a2b-2l1n4 more__$=m2 more__please=p2 more_reminders=a1
more_text=a1 morir=b2f1 morir_$=b2f2 morirme=b4 morirme_$=b4 morning=o-1q3 morning_$=o-2q3
mother=e1f5 move=a-2j-7k10q4 move__$=k5 move__appointment=j-4k1 move__to=q3 move_it=k8q2 move_my=j-5
moved=e5j1k-1 moved_away=e1 moved_to=j1 mover=k1 moverla=k4 moverla_$=k4 moving=c2 mrs=e1 much=u4v1
much_$=f2 much__$=b-3u3 much_is=v3 much_longer=b4v-1 mucha=f2 mucha__$=c1f2 mucha_tos=c2f3
muchacha=d3 muchas=u-3 muchas_gracias=u-3 muchisimo=b4 muchisimo__$=b4 mucho=b1f1 mucho_$=c4
mucho__$=b5c-3f2 mucho_el=f2 mucho_miedo=b4f1 muela=c4 muela_$=c3 muelas__$=v2 muero=b-1v4
muero__calor=v2 muero_de=v2 muerto_de=v1 mujer=b-1h5 mujer_$=h2 mundo=a-1b6c-5f-2
mundo_$=a-1b5c-2f-2 murio=c-5e4i1 murio_$=v2 murio__un=e3v-4 murio_en=e3 murio_mi=b2 must=e2j1s1
must_be=e3 muy=b-2c1f2g-1t-1u4 muy__$=c1f3u3v-1 muy_amable=u2 muy_mal=c3f4
my=a-1c3d-5e-1f-1h-3k-1l-2m-2n-5o-4p-5q-1r-5s-1t-1u-6 my__$=a3c2e-7f6h-1i-5j2l2n-4q-9r-1v-1
my__aid=c-2 my__and=b3c-2 my__are=b-1c4n1v-6 my__cant=f3i3 my__died=b-1c-1e5i2 my__doctor=h4
my__fell=c-2i1 my__first=g1 my__from=j1 my__has=v1 my__he=b1 my__hits=b3 my__i=b3e1j-4 my__in=g1v2
my__is=a-2b4c3e1f-1i-2k-1m-3 my__off=i1 my__on=b4c-3j2v2 my__out=b3c-3 my__please=k2 my__pretty=c1
my__site=c2 my__to=k4q8v1 my__today=b4 my__touches=b1 my__up=q1 my__went=c1v4 my__who=m1
my__will=b-1 my__wont=c2 my_appointment=a-4c-3f4j-2k5q5 my_baby=b2 my_back=b-4c9 my_birthday=m1
my_blood=c-1 my_booking=k2 my_boyfriend=b1 my_car=c-5v2 my_card=a3b-1v2 my_cell=d3 my_chest=c1
my_dad=b2 my_daughter=i2 my_doctor=h2 my_dog=c-2v6 my_ears=n2v-2 my_ex=e2v-2 my_family=b3
my_feet=c5v-2 my_grandson=v1 my_hand=b-1c4 my_hearing=c-2 my_heart=v-1 my_house=v2 my_husband=c-2e2
my_incision=c1 my_info=a5 my_knees=c3 my_left=b-3 my_legs=c1 my_license=i2 my_life=f2 my_line=a1
my_meds=v1 my_mind=a-1b1c-2l4v-2 my_mom=e4 my_mother=f5 my_name=a1v3 my_neck=c4k-1 my_nose=c1
my_number=a11c-1e-1m4 my_own=h1 my_pain=b1c-4v4 my_phone=a8c-2 my_pills=b2c-1 my_refill=v3
my_ride=c-3i5 my_schedule=g2 my_shift=g2 my_side=c1 my_skin=c1 my_slot=j4 my_son=b1c-2
my_stepdad=b3c-3 my_stomach=c1 my_stop=a-5i4l2 my_subscription=v2 my_time=j3 my_truck=b-2c-1i3
my_visit=b-2f3k6 my_window=b2 my_wrist=c1 myself=a-3b2 myself_$=a-2d1 myself_with=b2 n=r-5s7
n_$=r-5s7 nada=a1c-2e-2i-2m1t1v2 nada_$=a2c-3m2o1r-1v7 nada__$=k1 nada_de=f1 nada_mas=k1 nadie=b2e2
nah=r-4s3 nah_im=r-4s3 name=a1e4v1 name_$=e4 name__the=v3 naw=r-2s5 necesito=c-1d1f1k1 necesito_$=b1
necesito__$=p1 necesito__consulta=j3 necesito__de=v1 necesito__me=g1i3 necesito__mi=f7
necesito_cambiar=f7 necesito_la=j3 necesito_que=i3 neck=c5k-2v-1 neck_$=c1k-1
need=a-1c-3e-3f1i1k2q1t-2v1 need__appointment=b1 need__cancel=f7k-1 need__change=k3 need__fast=v1
need__to=i1 need__visit=j2 need_a=j-2k3 need_another=c1 need_my=b2j-4 need_that=j1 need_the=j4
need_to=b-1d1f1k2v6 needs=c2 nel=e2s3 nervios=b2 nervous=c-1 never=a3c-3j3l-2s3t1v1 never__$=v6
never__me=a5j1l-1 never__to=a1 never_agreed=a1 never_contact=j1 never_mind=v5 never_text=a1
new=b-3h3k3m1 new__$=c1h1k2 new_doctor=h2 new_meds=c2 next=p1 nextmonth=k1q4 nextmonth_$=g1k2q1
nextweek=a-1c-1f1g1q2 nextweek_$=g4 ni=a4c-3p2v4 ni__$=c-3v4 ni__ni=p3 ni_nada=c-3v4 ni_otra=p3
ni_una=a2p2 nice=c-1u1v3 nice__$=c-1v3 night=b1k1v-1 nine=o1t1 nine_$=t1 nineteen=t2 ningun=e2
ninguna=o-2p2q2r-1s2u-1 ninguna__$=b-1f3p-3s6 ninguna_tiene=q2 ninguna_y=a3 ninguno=f1p4
ninguno__esos=f3 ninguno_de=f3p1 nino=c1v4 nino_$=v2 nino__fiebre=c2
no=a4b-3c-2d-7e3f-3g-6h-1i4j3k-1l-11m-7o-5p2q-1r-9s10t-2u-7v-2 no_$=a-1b-4c-3e-4g1h1i-2j-2p-8s13v-9
no__$=b-5d-1e-2h-3i1k-5m-1p-1s-4u-6v7 no__a=a-3b-2e1i-1j7v-1 no__acuerdo=v5 no__at=u1 no__baja=a-1
no__cita=j-2k-1 no__como=b1i5 no__de=a-13b5c6e2f3m3u2v-5 no__deja=a-1 no__dont=b1
no__duele=c-3o1u3v3 no__el=e3s1 no__en=i7 no__esa=h2 no__escriban=a1 no__ese=k1
no__estacionamiento=v1 no__estar=b1 no__esten=a1 no__falta=a1 no__for=j2 no__gracias=u-1 no__here=v1
no__i=b3 no__in=b1p3 no__ir=i3 no__is=b2s1 no__jodas=a1 no__just=r1 no__la=j7v2 no__llamen=a7
no__manana=b2 no__mande=a2f3 no__manden=a3f1 no__mas=a6b6f-5n-4 no__me=c3e4s2v-1 no__mensajes=a6
no__miedo=b-3v2 no__nada=f2m2v-3 no__necesito=b1 no__ningun=e2 no__ninguna=f4 no__no=a1c-4s5v2
no__of=b-2i5 no__please=a1 no__por=b3 no__puedo=c4f2 no__que=a4f3s4 no__quien=f2i4 no__quiero=a1f3k1
no__rather=d2 no__recibir=a7 no__reminders=a3 no__respirar=b-1f1 no__saber=a1 no__salida=b5c-2
no__seguir=b3f-1 no__stop=a3 no__tengo=b-4v3 no__than=q1 no__to=i1v3 no__tragar=c3 no__vivir=b2
no__y=a1c1 no__yo=e5 no_aguanto=a-4b4c2 no_and=a4s1 no_car=i3s-3 no_complaint=v2 no_con=h3
no_conozco=e3 no_dejen=a-2u1 no_deseo=a2 no_el=p7q4 no_entiendo=a-2f7 no_es=a-5e6f3s1 no_escuche=n5
no_esta=e6 no_estoy=c1s-1v2 no_gracias=a2u-4 no_habia=v2 no_hace=a1 no_hay=a-2e4i4p-1 no_i=j2k2s7
no_id=d2 no_im=c1s5 no_la=a-1k5 no_las=b1 no_later=g-1p2 no_le=n4v4 no_lo=a4b-2 no_manden=a4
no_manejo=i4 no_mas=a1 no_me=a11b-11c5d-4e2g-6h2i-4l-5p3u1v1 no_means=i3 no_mejor=j3k1p3
no_more=a7e-2s-4 no_muchas=u-1 no_need=b-4j2v3 no_no=f4 no_not=a-1e2s3 no_nothing=c-2o2v3 no_one=e1
no_pain=c-6t1u2v2 no_para=s1 no_paro=c3 no_pasa=i1 no_point=b4s-2 no_puedo=a-2b5c4e-1f-2g1s-2v-6
no_quiero=a14b-1k-1 no_ride=e-1i2 no_se=a-3b5c1e-4i-4m6n1s-9v8 no_sigan=a2 no_soy=e6v-3 no_stop=a1
no_symptoms=v2 no_tengo=b-4c-16i15m-1v5 no_thanks=s4u-7 no_valgo=b3 no_vive=b-2e2 no_voy=a-10b-7j11
no_vuelvan=a1 no_way=a-1i7 no_y=a3s2 no_ya=s4 nobody=c-3e1i2 nobody__by=e1 nobody__take=b-2i6
nobody_can=b-1i4 nobody_here=e3 nobody_to=i3 nobody_would=b1 nolonger=e2v2 nolonger__us=e3
nolonger_with=e3 nomas=a-1k3 nombre=a2 nombre_$=a3e1 none=o-6p11q3r-1s-3t-1 none_$=p1
none__these=a-1 none__those=d1 none_i=q1 none_of=d1p3 noon=a-1b-1g3q3 noon_$=a-1b-1g4q2
nop=a-2r-2s5v-2 nop_$=r-2s4 nope=s4 nope_and=a2s2 normal=v1 nose=c2 nose_and=b1
not=a3b-1c-2d-1e5f-3g1h3k-6l-1n-4q-3r-3s3t-4u-1v-4 not_$=e-1s4 not__$=a-12b4c-9e11g3j2m1v-2
not__again=h3 not__appointment=a2j-5 not__good=g3 not__have=j2 not__me=s3 not__of=v4 not__patient=e2
not__to=j4k-1 not__well=c4 not__with=c3 not_coming=j7 not_doing=c3 not_feeling=c1 not_going=j4k-1
not_him=h4 not_interested=a2 not_me=e6 not_mrs=e1 not_my=e2 not_now=g6 not_ok=b7 not_really=s3
not_safe=b3e-2 not_scared=b-2v4 not_the=a2e1h4j-5 not_to=a3j1 not_worth=b2 note=v3
nothing=a-3b1c-5o1v2 nothing_$=v3 nothing_hurts=o2 notices=l2 novio=b2f3 novio_me=b2f3
now=c1d-2f-3g7i-3l2q-1s-2 now_$=a-1g2l3 now__driving=a1 now__my=a1 now_i=b2 now_im=a1 nueva=v3
nueva_$=v3 nueve=t1 nueve_$=t1 nuevo=a-4l3n6 nuevo_$=a-1l2n6 nuh=r-1s3 nuh_uh=r-1s3 numb=b2c4
numb_$=c4 number=a5b-2c-4d-1e1i-1o1q-2v-2 number_$=a1c-1f1q-1 number__$=o2 numero=a1b-3c-2e4f1v-1
numero_$=a4e-3m1 numero__$=a-4e5 numero__es=a-1e1f4 numero_no=f4 nunca=r-1s2 nunca_$=r-1s2
nurse=a-1d6 nurse__$=d5 nurse_call=d1 o=a-1b2c-4i2m1t1 o__$=a-1b4c-1t1 o_menos=t1 obliged=u3 ocho=t2
october=o1 october__$=o1 octubre_$=o1 ocupado=g2 ocupado_$=g2
of=b2e-1g-2h-1i-1j-5l-4n-4o-2p1q-1s-2t1u-5v-1 of__$=a-5b1d-2e1f-4n-2p1r-1v-4 of__biopsy=c1
of__days=b2f3p1 of__im=b-1v4 of__life=c1 of__myself=d4 of__stop=a2 of__sudden=c1 of__would=o1
of_bed=c1 of_breath=b-3c4 of_god=a2 of_may=t1 of_my=c1v-2 of_pills=c-1 of_the=a1b1 of_them=r3)";

}  // namespace rb::grammar
