#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning2;
const std::string_view kLeaning2 = R"(
of_these=a-2b1f3p1v2 of_this=m2 of_those=d1o1 of_your=a3
off=a8c-3d-6e-3f-2g-3j4k-1l-2m-7n-1o-1u-2v-2 off_$=a9b-3c-3m-1v-1 off__list=a2 off_my=a2
off_the=b1c-2i1j4v1 off_without=a-1 office=b-1d2m1 oidos=c1 oidos_$=c1 ojala=b2 ojala_no=b2
ojo=b-1c5 ok=a-1b3c-3e-2f-3g-6l2r12s-7t-3 ok_$=b5s-2t-1 ok__$=b-1n2r4 ok_el=r4 ok_friday=r4 old=v1
olvidense=a4 olvidense__mi=a4 olvidense_de=a4 on=b5c-4d1e-3f-4g7h-4j2l4n-1r-1u-2v-2
on_$=b5c-3g-2l4v-4 on__$=i1o1p-2v-6 on__appointment=k3 on__im=c-2v4 on__list=a-3b-1l4v3
on__phone=d3g3 on__table=b3 on_a=b-1c2g3 on_everything=b3 on_friday=c-3j2v3 on_me=b-5c3i4
on_my=a1b-2c6k2v-2 on_purpose=b2 on_the=b3c-7d5g8v3 on_thursday=g1p-2 on_tuesday=o2 on_wednesday=q-2
on_your=a-3l2 once=a-3l1n4 once_$=b1 once__$=a-2l1n5 once_more=a-2l1n5
one=b-2c3d-4f2g-4i-3m-1o4p-7q-7r1 one_$=b-6c-5e-2o3p-2v-4 one__$=b-3 one__my=c2 one__time=h1
one_more=a3 one_of=b3 one_with=o-2v2 only=a-1c-3f2j-4q3 only_$=q3 only__that=b2 oozing=c2 open=v4
operacion=b3 operacion_$=b3 opt=a6b-3c-5l6m1u-1v-1 opt__$=c-1l6 opt__of=a2 opt_in=l7 opt_out=a5m1u-1
opting=a3c-1 opting__$=a3c-1 opting_out=a3c-1 option=o5 option__$=o3 options=o-2p3 options__$=o-2p2
options_again=n1 optout=a3 optout_$=a3 or=t2v1 or__$=t2 or_something=i2 or_the=v2 order=b1 orinar=c2
orinar_$=c1 other=g2p3 other__$=p2 other__im=g1 other_than=h3 other_time=g2
otra=a-2d-4e-2f-4g-1i-1k5l3n3o-2 otra__$=a-3e-1f-1k5 otra__please=d-1h3 otra_cita=k1 otra_fecha=k5
otra_persona=d-2j2 otra_vez=a-4e-1k-1l4n3p-4 otras=p4 otras__$=p3 otras_fechas=p2 otro=b-3h5o-1p2v-3
otro__$=f1g1j1p4 otro_dia=f2p2 otro_lado=a1 otro_medico=j2 out=a4c5d-1e-4f-2g-1h-1l-4q-2r-1u-3v-3
out_$=a9b-1c-2i1 out__$=c2 out__bed=c1 out__the=c2 out_i=b3 out_in=c5 out_of=b-5m-1t1v-3
outside=b2c-3 outside__window=b2 outside_my=b4c-1 over=a-2c4d1k-1n1 over_$=c3v-2 over__$=c1v2
over_here=b-2v3 overdosed=b3c-1 owe=a-1 own=h1 oxygen=c2 oye=b-1c-2n7 paciente=e1
pain=a-3b-1c5e-2f-1g-1n-1t2u2v1 pain_$=b-8c8t1v-1 pain__$=c-3v3 pain__my=b2 pain_in=b2
pain_is=c1q1v-1 pain_meds=b1 pains=f4 panic=b2c-2v2 panic__$=b3c-3 panic_attack=b3 panic_attacks=b1
panicking=b2 panicking_$=b2 panico=b3 panico_$=b1 panza=c2 panza_$=c2 papa=e3 papa__en=e3 papeles=v3
para=b1c-1g-2i1k4q3r-1s2v-1 para__$=c-1i1r-1s2v-1 para__es=m1 para__martes=k5q5 para__quieren=m2
para__si=b1 para_el=a-2k6q6v1 para_la=e1 para_nada=r-1s3 para_que=b4m2v-3 parada=b-1v5 parar=a3
parar_$=a5 pardon=m1n3v-1 pare=a3 paren=a3b-1v-1 paren_$=a4 parenle=a2 parking=b-2c-2v3
parking__$=v5 paro=c1 paro__llorar=b1 paro_de=c3 partir=b2 pas=a2f3 pas_$=a2 pasa=i1 paseme=d4
paso=b3c-2r-1s2v2 paso_$=c-1r-1s2v2 pass=b-5c1r-3s6 pass_$=r-3s6 passed=b-2e4 passed__in=c2
passed_away=b-1e2 passed_on=e1 passed_out=c3 past=b1o2 pastillas=b5 pastillas_$=b5c-3
patel=a-2b-2d-1h7o-3p-1q-1v6 patel_$=o-8v10 patel__$=h1 patel__gomez=h3 patel_no=h1 patel_on=o2
patient=e4 pavor=b4 pavor__la=b4 pavor_a=b4 pay=b2i1 paz=a4e3 paz_$=a4 pecho=b-1c3f2 pecho_$=c2
pee=c3v-1 peeing=c2 pega=b4 pega_$=b4 pelo=b2c-1 people=b2c-1 peor=b-3c8v-1 peor_$=b-1c5 perdi_el=c2
perdon=n2v1 perfecto=v1 perfecto_$=v1 period=c2v2 permission=a3 permission_to=a1 pero=f-1o-1q3r2
pero__me=v1 pero__tengo=b1i2 pero_me=c2 pero_no=i1v1 perro=b-3v3 person=b-3d7v-2 person_$=b-3d1f1v-2
person__$=d2 person_please=d2 persona=e1j1 persona_$=f1 peso=c2 phone=a4b-4c-4d5e3f-1g2h-3j-1s1v-2
phone_$=a9b-3e4g2s1 phone_again=g1 phone_and=m1 phone_me=a-1d4 phone_with=d1 pica=b-1 pica_todo=b-1
pick=c-1i6p-1r3 pick__$=i1r1 pick__up=c-1i3 pick_me=c-1i3 pico=c3 pictureno=r-4s5 pictureno_$=r-4s5
picturesick=c5 picturesick_$=c4 picturestar=t1 picturestar_$=t1 picturestop=a4 picturestop_$=a2
picturestop__$=a1 pictureyes=r3 pictureyes_$=r3 pido=b1 pienso=a-1b3c-1g2 pienso_en=b1 pierna=c3
pierna_$=c1 pies=c3 pies_$=c1 pila=v2 pills=b3 pills_$=b4c-6 place=b1e3 place_$=b1 plan=b1
please=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 please_$=a-9c-7d2e-2h1j-2l-2n2r-4s-2t-2 please__$=f1
please__call=a1 please__my=j2 please__the=b2u1 please_cancel=j4 please_dont=a1f3j-3 please_help=f3
please_i=c1l1 please_im=b2 please_remove=j1 please_send=b3 please_stop=a1 pm=j2 point=b6s-2
point__$=b1 point_anymore=b1 point_i=s-2 point_in=b1 police=b2 police_$=b2 policia=b3 pongame=l2
pongo=m3 por=a1b-1c-3f-1h-1i2m2s-2u2v2 por__$=c-2i4r1s-4v1 por_aqui=i1 por_que=b2i-1m1
por_supuesto=r1 por_un=b-1v3 porque=b1 portugues=f4 portugues_$=f4 pos=v1 posible=k2 possible=r-1v3
possible_$=r-1v3 postpone=j-1k3 postpone__visit=j-1k3 postpone_my=j-1k3 pounds=c2 pounds__trying=c2
pounds_without=c2 pregunta=n4 pregunta_$=n4 presion__$=v1 pressure=c1 pressure_was=c2 pretty=v2
pretty_deep=c1 primero=c1 proposito=b3c-1 proposito_$=b3c-1 provider=h3 provider_$=h1
puede=b-3c-3d1f1k2q2r-2v1 puede_$=r-1v3 puede__$=n1 puede__para=k2q3 puede_llevar=i1 pueden=c-1h1i5
pueden__de=h1l1 pueden_escribir=l1 puedo=a-3b2c5e-2f2g1m-2s-3v-2 puedo_$=f1 puedo__$=b2c9i-3
puedo__del=c2 puedo__dia=k1 puedo__el=f2 puedo__hasta=i3 puedo__mi=q1 puedo_con=b2 puedo_ese=k1
puedo_hablar=d1m-1 puedo_ir=c-1f6i2 puedo_levantar=c3 puedo_mas=b9 puedo_respirar=b-1f1
puedo_tragar=c3 puente=b2 pues=g-2r1 pues_$=r3 puffy=c3 puffy_$=c2 puntos=c3 puntos_$=c4 purpose=b2
purpose_$=b2 pus=b-2c6 pus_$=b-1c2 pus_coming=c1 push=c-2k6q1 push__back=k3 push_it=k4 push_my=k1
put=a-2c-1d3l1 put__back=l2 put__through=b-2d4 put_me=a-2c-3d1l1 que=a-2d1f-1h1l-4m5n4o-1r-3t-4
que_$=c-1m2n12v-6 que__$=c-6d-1f-2i1m7v-1 que__aguanto=c3 que__atendiera=h1 que__atienda=h1
que__cierra=b-1f4 que__de=m-1 que__dijo=n1p-1 que__dio=c1 que__duele=c3 que__es=b1m-1v4
que__esto=a-3f1m4 que__habla=m4 que__hable=d6g2 que__hay=n-1p4 que__jaja=b-1 que__la=k4
que__llame=d5h-1 que__llamen=b-2d2f4 que__lleve=b2 que__me=a6b-2f-1u2v7 que__mi=a1 que__mucha=c1
que__no=b2 que__que=m4 que__quiero=a1 que__trata=m1 que_cambiar=k1 que_dijo=n1 que_dios=u2
que_es=a-4m6v1 que_hable=d-3f4 que_hacer=m3 que_horas=f4v1 que_ir=i1v1 que_mas=n-1p4
que_me=b-9c9d13g4i1k-2m2v-8 que_no=a6b-7c8f-2i-1j1m-1s3v5 que_parada=v4 que_quieren=b-1m6
que_se=b2c-1 que_sea=h4q1 que_tengo=m3 que_ver=g2 que_ya=b1 queda=f2v1 queda__$=f3 queda_la=v2
quede=v2 quedo=c-3 queman=c1 queme=c2 querer=c1 queriendo=b1 queriendo__$=b1 question=n1
question_$=n1 quien=a-1b-6c-2f1i4m7 quien__$=f-4v1 quien__el=m5 quien__lleve=f3i1 quien_es=a-3f1
quien_me=f2i6 quien_tengo=m5 quienes=m3 quienes_son=m3 quiere=b3c1f3 quiere__$=b2c1f3
quiere_matar=f4 quieren=m5 quieren_$=m2 quieren__$=b2 quiero=b2c-4e-5f1i-3l2m-10q-2v-4 quiero_$=b-1
quiero__$=a-4b8f-1j-4 quiero__a=a-2l2 quiero__avisos=l3 quiero__cita=f2j2 quiero__con=a-1b2d1h-1
quiero__de=a5f-2 quiero__doctor=h4 quiero__los=a1 quiero__me=b-4d4f3 quiero__nada=a4 quiero_con=h1
quiero_darme=a2 quiero_estar=b1 quiero_hablar=d2 quiero_irme=b2 quiero_la=f4j3 quiero_mas=a5b-1
quiero_morir=b3f1 quiero_morirme=b1 quiero_otra=k2 quiero_otro=h2 quiero_que=d3f3 quiero_recibir=l3
quiero_saber=a1 quiero_salirme=a1b-2 quiero_vivir=b1 quiero_volver=a-2l2 quit=a10b-4f-2j-2m-2
quit_$=a5c3v-3 quit__$=a5 quit__me=a6c-2 quit__my=a1 quit__to=a-1 quita=c3 quita_$=c1 quitar=v1
quitaron=i3 quitaron_la=i3 quiten=l3 quiten__numero=a2 quitenme=a1j1 quitenme_de=a1 quitenme_la=j2
quito=c-1 racing=b1 ran=c1v1 ran_out=c1v1 raped=b4c-2 raped_$=b4c-2 raro=c2 rash=b-1c5 rash__over=c2
rash_all=c2 rather=d2e-1s3v-1 rather__$=s2 rather__this=d3 rather_not=s2 rating=m4 ratito=g5r-1
ratito_$=g5r-1 re=l3 reaction=c2 read=f7n3 read__$=b-1f7 read_this=f3 ready=b4 ready_to=b4
reagendar=k4 real=b-2c1f-1m4v-1 real__please=d2 really=b3s2 really_$=s3 really_bad=t1 reason=b1
reason_to=b2 rebook=k6 receive=a3l1 recepcionista=d2 recepcionista_$=d2 receptionist=d3
receptionist_$=d1 recibir=a1l2 recibir_$=a-1l2 recibir__$=a4 recibir_los=a-1 recital=k2
recordatorio=v2 recordatorio_$=v2 red=c3 red_and=c1 refill=v3 regalo=b1 regret=e1 regular=v3
reminders=a1c-1l1v-1 reminders_$=a6v-1 remove=a4h-1j1k-1v4 remove__$=a3 remove_me=a4 remove_my=j1
removed=a1 repeat=n4 repetir=n2 repita=n2 repita_$=n2 repitame=n1 repitame_$=n1 repite=n2 reply=g5m2
reporting=a2 reporting_you=a1 representative=d2 representative_$=d2 reprogramar=k4 reprogramar_$=k4
reschedule=a-1b-1c-1j-3k9q3v-1 reschedule_$=c-1k3 reschedule__$=k3 reschedule_for=q2
reschedule_please=k3 respirar=b-3c3f1 respirar_$=b-1c2f2 respondo=b1g1 restart=l3 results_$=v-1
resume=a-2g1l5 revoke=a4 revoke_$=a2 ribs=c1 ride=a-1b-3c-6e-2f1i12v-5 ride_$=e-1i5v-3 ride__$=f4
ride__through=c-2i1 ride_fell=c-2i1 rides=i3 rides_$=i3 right=b-4c5r2 right_$=v1 right__$=r1
right__my=c3 ring=d8g4 ring_me=d8g5 risa=v5 riverside=i-2o3 robert=e4 robot=b-2c-1m1 robot_$=m1
robots=d1 rodilla=c3 ronchas=c1 ronchas_$=c1 roof=b2 room=c-1v2 rope=b5c-1v-1 rope_$=b2
rosa=a-1e2v-1 run=n2 run__by=n2 running=a-2b-1i4v2 running_a=c4 running_to=a-1 runs=c2 s=b4r1
s_$=b4r1 sabado=g1o-1q3 sabado_$=o-1q5 sabado__$=g1 sabado_lamanana=g1 sabe=m-2v6 sabe_$=m-2v6
saber=f4 sacan=a1c-1v1 safe=b7e-2 safe__$=b2 safe__home=b1 safe_at=b1 safe_here=b2 said=a4
sale=b-1c1r1 sali=c4t2v-1 salida=b5c-5v1 salida_$=b7c-5 salieron=b-1c1v2 salieron__$=c1
salieron_ronchas=c1 salio=b-1c3 salir=a1b1 salirme=a5b-3 salirme_de=a1b-2 same=r1 sangre=a-1b-2c1
sangre_$=c1 saquenme=a3 saquenme_de=a1 sarpullido=c2 sarpullido_$=c2 saturday=o-1q6 saturday_$=o-1q3
saturdays=v2 saw=j1 say=b-3m-6n9q-1r-5 say_$=m-1n1 say_it=a-3n7 saying=a2b-2 says=a-2m2 scam=m5
scam_$=m4 scared=a-1b3c-3f2r-1v2 scared_of=r-1v6 scared_to=b5r-2v-2 schedule=g2j1 scratch=j1
se=a-10c5d-6e2f-8g-1i1l-2m7n1s-7u1v5 se_$=s-6v12 se__$=c2e-2m6v-2 se__de=e1 se__infecto=c1 se__mi=b5
se__murio=v4 se__que=b2m3 se__quita=c3 se__quito=c-1 se_acabe=b3 se_de=m4 se_fue=b-1e4
se_me=a-5b-8c14d-2g-2i1v2 se_murio=i2v-4 se_oye=c-2n7 se_que=b2 se_trata=m1 sea=a2h4v-1 sea__$=h4
sea__ultimo=a3 sea_el=a3 second=f2o3 second__$=f3 second_one=f3 see=a1b4d-2h3r1v-6 see_$=h1
see__doctor=r1 see__way=b4 see_a=b6 see_any=b3 see_that=a4 see_the=r1 seeing=c1 seeing__$=c1
seeing_spots=c1 seguir=b4f-1v-2 seguir_$=b4 segunda_$=o1 seguro=s-3v7 seguro_$=s-3v3 seis=t1
seizure=b-2 seizure__lamanana=c2 seizure_today=c2 self=b3 send=a2f-2i3n2 send__again=n2
send__anything=a2 send__van=i5 send_a=i5 send_it=n2 send_me=a2 send_the=b2l1 sending=e2f4l3
sending_$=l3 sending_me=f4 sending_these=e2 senor=e1 senor_se=e3 senora=f3 senora_$=f3 senorita=v1
senorita_$=v1 sentido=b6 sentido_a=b2 set=p2 shaking=c-1 she=b1e3v-3 she__$=b1v-1 shes=b-1e6v-3
shes_my=v-2 shift=g1k4q2 shoes=v2 shoot=b5 shooting=v1 short=b-2 short__breath=b-1 short_of=b-2
should=l1v3 should__to=l2 should_i=v4 should_like=l2 shower=c1 shut=a5c-2 shut_up=a3c-2
si=a-2c-3e-4g-6h-2j-6m-4n-2p-3r15s-10t-4u-3v-1 si_$=b-2c-1v-4 si__$=b-1 si__no=s-2 si__pero=b-1
si__recibir=a-5l3 si_el=r2 si_es=k1 si_la=r3 si_me=c2f1i3 si_no=r3 si_pero=b1r1 si_quiero=a-5l3
si_yo=b1 sick=a-2b-2c-1e1v8 sick_$=c2v-1 sick__$=c-3v5 sick_and=e2 sick_note=v3 sick_of=v3 side=c6
siento=a-2b1c3v-5 siento__$=b-9c9f-1 siento__mal=c1f4 siento__no=b1c-3 siento_bien=c1 siento_muy=f4
siento_que=b10c-6 siete=t2 sigan=a4 sigan__$=a1 sign=a-1c-3l4 sign__up=a-4l3 sign_me=a-4c-3l5
sigo=c4 sigue=c2 sigue_doliendo=c2 sik=c6v-2 silence=a3 simon=r2 simon_$=r2 sin=u-2 sin__$=c5
sin_querer=c1 since=c3v-1 since__$=c1 since__diagnosis=b1c-2 since__wife=b1 since_my=b1 sirve=f1
sirve_$=f1 sirven=r2 site=c2 site__leaking=c2 site_is=c2 sitting=b2 skin=c2 sleep=b2 slipped=c1
slipped__the=c1 slot=j2k2 slot_$=j4 slower=a-1d-1n5 slower_$=d-1n3 smell=c2
so=a1c-2d-4e-6f-5g-6h-2m-2n-4o2p-4v-3 so_$=v2 so__$=a-2b6v-5 so__can=b2c-2j2 so__cant=b-1i1
so__of=b1c1 so__one=o2 so__was=v1 so_afraid=c2 so_alone=b1 so_dont=a1 so_i=c-5i4 so_kind=a-1
so_much=b-2 so_please=a2 so_scared=b3 so_the=o4q-2 sola=c-1 sola_y=c-1 solicito=a3 solo=q2v3
solo__$=q1 some=e3g2h-1 some__time=g2 some_other=g2 somebody=a-2c-1d3h1j1v-1 somebody_$=d2
somebody__$=j2 somebody__me=g1i2 somebody__than=h2 somebody__the=d3 somebody_else=j6 somebody_is=d-1
somebody_other=h2 someone=a-2c-2d2h2k-1 someone__$=j1 someone__me=d3 someone_call=d1
someone_else=d-1h4j1 something=i1k3v-1 something_$=g1i2 something__up=c-2k2 something_came=c-2k2
sometime=v3 son=c-2e2m2n1 son_$=b-2e3 son_is=b1 soon=b2 soon_$=b1 sooner=k3 sore=c7 sorry=n1s-3v1
sorry_$=i1s-3 sos=b8 sounds=c-2m2r3s-1u-1 sounds__$=r1 sounds_good=r3s-1u-1 soy=a-1b-3c-4e8
soy__hija=e1 soy_el=e3 soy_la=c-1e6 soy_yo=e-1v1 spam=a7m-3 spam_$=a6m-2 spanish=a-2b-1f6h1k-1m-1
spanish_$=f2k-1m-1 spanish__$=f1 speak=a-1b-2d8h-3n3v-2 speak__$=c-2n3 speak__someone=d1
speak_to=d6f-1 speak_with=d7 speaking=e2h2m1 speaks=f3 speaks__$=f1 speech=c1 speech_is=c1 spot=j1
spots=c1 spots_$=c1 standing=v1 stars=t1 start=a-4b-4c-3i1l6 start_$=i2v1 start__me=l1 start__the=n3
stepdad=b3c-3 stepdad__me=b3c-3 still=b-3c4r3v-3 still__$=r3v-1 stings=c1 stings_$=c1 stitches=c1
stitches__$=v1 stomach=b-1c4 stone=c3 stop=a7b-2c-6d-1e1g-3k-3m-4n-3r-1s-1
stop_$=a18b-3e-2f-1r-4s-2u-3v-7 stop__$=a7l1u-1 stop__at=v5 stop__me=b1f4m-1 stop__now=a3
stop__the=a-1i3 stop__these=e1 stop_asking=a2 stop_contacting=b3 stop_crying=b3 stop_for=a3g1
stop_it=a4 stop_me=a-5l4r1 stop_on=v1 stop_sending=e2f4 stop_texting=a5m-2 stop_the=a-1
stopped=a-1b-1 stopped__$=c-3 stopped__the=c1 stops=b2 store=c3v-1 strangle=b3 street=v3
street_$=o-3v6 subscribe=l3 subscribe_$=l3 subscription=v1 sudden=c1 suficiente=a3 sugar=c2
sugars=c1 suicidal=b3c-1 suicidal__$=c-1 sum=d2 sum_1=d2 sunday=e1 sunday_$=e1 supervisor=d3
supervisor_$=d3 supposed=m2r1 supposed_to=m2 supuesto=r1 supuesto_$=r1 sure=b-2g-2o1q2r9s-4v-2
sure__$=o1q2 surgery=j1 surgery_$=j1 sus=a6 sus__$=a1 sus__no=a1 sus_mensajes=a1 suscripcion=a3j-1
suscripcion_$=a3 suspendan=a2 suspended=i1 swallow=b-1c1f3 swallow_$=b-1c1f3 sweating=c2
swelling=c3v2 swelling__$=c1 swelling_up=c1 switch=e2k4 switch__to=e2k1 swollen=a-1c3v-2
symptoms=c1v2 symptoms_$=c2 table=b3 take=a2c-3d-1e-1i2m-1q-1v2 take__$=i5 take__anymore=b2
take__cross=v1 take__my=l2 take__off=a2b-2 take_back=l2 take_blue=v1 take_it=b2 take_me=a1b-7i4
take_my=a1 take_the=f4 takes=b3c-2 tal=v7 talk=a-1b-1d6h-1n1v-3 talk__$=d-1n1 talk__a=f3 talk_now=g1
talk_to=d9f1h-1v-1 talking=d4 talking__a=d4 talking_to=d4 tarde=p1q1v4 tarde_$=v4 tarjeta=c-1v4
tarjeta_$=c-1v4 taste=c1 taxi=i3 telefono=a1b-1f1m1 telefono_$=f3m2 tell=a1b3 tell__to=a3 temo=c-4v3
temo__no=c-2v4 temo_que=c-4v4 ten=a-1b-2t4v1 ten_$=t4 ten_minutes=v2
tengo=a-4b1c3d-2e-3g-1h-1i3j-1l-2n-3q-2u-1v-1 tengo__$=a-1b-3c1f-5m-1s-2v-1 tengo__a=b1c-1v2
tengo__ir=i1v1 tengo__llaga=b-1c2 tengo__llegar=i1 tengo__me=f3i3 tengo__miedo=b3f2 tengo__ni=c-3v4
tengo__que=i4 tengo__ver=g2 tengo__y=f3 tengo_como=i4 tengo_el=m4 tengo_en=i7 tengo_fiebre=f2v3
tengo_la=b-4c8 tengo_los=c1 tengo_miedo=v5 tengo_muchisimo=b4 tengo_mucho=b2c-4f1 tengo_pavor=b4
tengo_que=b-1c-4g1m3v2 tengo_quien=f3i3 tengo_un=b2 tengo_una=b-1c2 terminate=a2 terrible=b-1c5
terrible_$=c2 terrified=b1 terror=b3 test=c-2v1 test_$=v1 text=a2b-8c-3g4h-1i-2j-7k-1l3q-4s-4u-1v-3
text_$=f-2g-5s-1 text__$=a1f2l-5 text__again=l4 text__later=a-1f3 text__the=a3j-4 text_i=l1
text_me=a-7d-1f1g6l5 text_please=f4 text_you=g2 texting=a2f2g-1m2 texting_$=a1 texting__$=a-1f3
texting_me=f3 textos=a2 textos_$=a1 than=c2d-3h2k3 than__$=q1 than__the=h1 than_the=h1
thanks=a-3b-3c-6e-2f-1h-1i-1k-1n-2p-2q-1s3u8v-4 thanks_$=s2 thanks__$=u-4 thanks__and=u1
thanks__kindly=u-1 thanks__the=a-1u2 thanks_for=a-1u4 that=a-1b2e4g-1h1j4n4q-3r2 that_$=b-3j1n12v-7
that__$=j1 that__can=k2 that__me=e3 that__much=f2 that__quit=c2 that__was=v4 that_appointment=j4
that_day=i2 that_doctor=h3 that_name=e4 that_night=k2 that_very=f2 that_wont=c3 thats=a3
the=a-4b-1f-1h-3j3k-3o4p-6q-2r-1s-2v3 the_20th=g2q2 the_22nd=q1 the__$=a5b5e6f-5i-1j1m-1q3t-5v-9
the__again=l1n1 the__and=b-4c6v2 the__anymore=j3 the__are=c-4v2 the__call=d3 the__came=c2
the__cleared=j2 the__desk=d3 the__doctor=v4 the__doesnt=i2 the__for=m1v4 the__hurt=v5 the__i=b5j2n2
the__im=a2b-1j2 the__in=b4c-4 the__is=b-3c3m-2q1 the__line=v1 the__lol=r1 the__meds=c4
the__number=f4 the__of=a1c-1m1o2p-1t2 the__on=d1l1 the__one=a2b-5c1f6h1o4v-1 the__or=v2 the__stop=v3
the__to=b1 the__with=o-2v2 the__you=a-4b6 the_appointment=a1b-4j4 the_asap=o2q-1 the_biopsy=c1
the_blood=c-2 the_bus=a-2v1 the_clinic=a-1b-1m3 the_date=k3 the_deadline=v2 the_diagnosis=b1c-2
the_doctor=h-5r1 the_dont=a1 the_door=v3 the_end=v2 the_fcc=a2 the_first=n3 the_flu=c3 the_friday=f3
the_front=d1 the_house=b2 the_last=b1r2v1 the_list=a1v3 the_lobby=v4 the_love=a2 the_message=a2l2
the_middle=g1 the_new=c4 the_nurse=d1 the_office=b-1d2 the_one=h2q-1v2 the_pain=b2c2q1v-2
the_parking=v1 the_patient=e1 the_phone=d2g3 the_police=b2 the_question=n1 the_reminders=a-5l5
the_roof=b2 the_runs=c2 the_same=r1 the_second=f2o4 the_shower=c1 the_sick=m1 the_soonest=c1
the_surgery=j1 the_table=b3 the_text=a4j-4 the_the=h1 the_time=b3 the_train=b1i1 the_visit=j1
the_wait=t2v-1 the_ways=b3c-3 the_week=p3 the_wrong=a-1e4f2v-2 them=b3c-2r3 them_$=a-1b1 then=b2
then_$=c-1 there=a-1b-2d1f2i6j3n-1 there_$=a-1b-10c-1f2i4j5n-1p1 there__a=b3 there_a=a1h3
there_another=k1v-1 there_i=d1 there_is=b2c1v-1 there_with=b3i3 theres=a-2b2c5e2v-3 theres__man=b2
theres__point=b1 theres_a=c3 theres_blood=c1 theres_no=a-1b4e2 these=a8b-4j-4 these_$=a1
these__$=a7b-5c-2j-2 these__i=b3 these_days=b3f3 they=e2i4p-1r2v-3 they__$=e3 they__me=b1
they__my=a-3i5 theyd=a-1b2 theyd_be=a-1b2 thing=a6c-1 thing_$=a2 things=b3 things_$=b3
think=a-1b-3c7g3s3 think_about=g2 think_i=c1 think_its=b-2c3 thinking=b5c-3d1 thinking__killing=d1
thinking_about=b1 thinking_of=d1 this=a6b-1c-3d-1e3f1h-2i-3j-2k-7l-2m5n-4o-1p-2q-1r-1t-5u-3v-5
this_$=a6b-3c-2e-9h-1m2 this__$=a-4c-2d-2e-3f-3m10v-3 this__a=e7g1 this__and=b-1 this__be=a1b4
this__harassment=a1 this__his=b-1e2 this__in=c1 this__is=c3v5 this__me=f4 this__the=a2 this_about=m3
this_and=a1 this_call=m3 this_heat=v3 this_ill=b1 this_is=a4b-1e10m-1v-1 this_isnt=a-1e3g1
this_legit=a-1m3 this_number=e1m-6 this_phone=m-2 this_thing=a4 this_time=b4 this_weekend=g2
thisweek=k1q3 thisweek_$=k1q3 those=b-2d1n2o-1p5r-1s-1 those__$=p1 those__me=d2 those__work=p1q2
those_are=o-1p1 those_dont=p1q2 thoughts=b5c-3 thoughts_$=b1 threatening=b2c-1 threatening_me=b2c-1
three=g1o1p1 three_$=g1o2 threw=c2 threw_up=c1 throat=c3 through=d3 through_$=c-2i1 through__roof=c2
through_the=b3 through_to=b-2d4 throwing=b-1c3 throwing_up=b-1c3 thursday=o-4p2q6
thursday_$=k2o-3p3q6 thursdays=j1 tiempo=v3 tiempo_$=v3 tiene=a-4c2p2v-1 tiene__$=a-3b2c4v-3
tiene_amenazada=a-2b1 tiene_sentido=b2 tienen=a3b-1 tienen__$=a1c1 time=c-2g6h1k6m1q-4
time_$=c-7g8h2j1k3 time_for=m3 time_i=b-1c2 times=a1n3o-1p2v-1 times_$=p2 tirar=b1 tire=i4
tired_of=b1c-1 tiro=b3 tlk=c-1g4 to=b2c-7d5e-1g-3h-2j1k5l2n-11q7t-3u-4 to_$=r2
to__$=a-2c-6e-5f-3j1l-5o1q2r-1s-3v6 to__afternoon=k2q1 to__again=a-1l1 to__all=v2 to__alone=b1
to__anymore=b3t1 to__anything=s3 to__appointment=j2k-1 to__at=k4q5 to__clinic=i1 to__dont=a2b-1
to__else=j2 to__fcc=a2 to__from=a3 to__front=d1 to__here=a-4b1 to__i=b1 to__im=e2 to__in=j2
to__is=b3 to__it=f2j1 to__ive=b-4c5 to__me=d-1g-1i5l3 to__my=b7c-5f10g1 to__myself=c1 to__on=j1
to__out=a2b-7c2m2u-1 to__phone=e4 to__so=j2 to__stop=a-1 to__the=j1k3r1v-2 to__to=d4f1i1 to__up=b6
to__with=b-1d1m1 to__you=a4e1 to_a=b-6d10f2 to_ask=v3 to_be=b-2k-2 to_book=f4s3 to_breathe=c1
to_call=a1 to_cancel=f5j1 to_change=k2 to_come=j2 to_cut=b4c-1 to_die=b2s-2 to_do=f3m3v-3
to_drive=b-1c5 to_end=b4f3 to_english=e2 to_fast=v1 to_friday=k5q5 to_get=a-5b6c-1i1 to_have=j2v2
to_hear=a3 to_jump=b2 to_keep=b1 to_kill=b5 to_live=a-6b10 to_look=g1v3 to_make=a4c1k-1 to_me=b1
to_move=k2 to_my=e1k-1v1 to_opt=a2m2u-1 to_quit=a2 to_receive=a3l1 to_reschedule=k1
to_say=a4b-6c3r-3v3 to_see=r1 to_somebody=d1j1 to_speak=d2 to_take=i1 to_talk=d3f2 to_text=l2
to_the=a1b-5c4d1j-2q4 to_this=a7 to_thursday=k2q2 to_tomorrow=q4 to_wake=b4 to_walk=i3
to_you=a-3g5i2 toda__$=c1 todas=c-1r2 todavia=v2 todavia__se=s-1v2 todavia_no=v2 today=c2g4k-1q-2v1
today_$=v3 today__$=q-1 today_lamanana=c6g-1q-3 today_lanoche=b1c-5g3 today_latarde=a1
todo=b-2c4g-1v-2 todo__que=b-2c1 todo_desde=b-1 todos=b2 toi=f4 told=a2 tome=b6c-6 tome__$=b2
tomorrow=g3k1o2p-1q1r-1 tomorrow_$=c-2g5q1 tomorrow__$=q-3 tomorrow_before=d1g1 tomorrow_morning=q-3
too=c2i3o-1 too__$=i1 too__to=c5i1 too_far=i4 took=a-1b4c-1v-1 took_my=a-1i2 tooth=c3 tooth_is=c1
tos=c7f3 tos_$=f3 tos__me=c3 toser=c4 toser_$=c4 toso=a-2v2 touches=b1 touches__$=b1 touches_me=b1
trabaja=i1 trabajando=f3g1 trabajo=k1 trabajo__que=k1 trae=c2 trafico=v1 tragar=c3 tragar_$=c3
traigo=b-2c4i-1 train=b2c-3i5 train__running=i5 transporte=i4 transporte_$=i3 trata=m1 truck=c-2i5
try=b-1g8 try_me=g6 trying=c2d-1 trying_$=c2 tuesday=o1 tuesday_$=o4q-3v1 tuesday_at=o-2 turn=l4
turn_the=l3 twice=c2 two=a-3o3p-2r-1t2 two_$=o1 two__$=o1 uber=i8 uber_$=i6
uh=a-2b-4f-2i-1m1o-1s2v-1 uh__can=g2 uh__i=h1 uh_can=h1 uh_so=v1 uh_yeah=g2 ultimo=a4 um=c-1g1v-2
un=a-8b-1c1d1f-5m-2n-5o-2p-1q-2r-1t5 un__$=b-1c-6d4f-1l-2m-1n-1v6 un__de=b2 un__en=b-2c6
un__me=a-3l4 un__que=c2 un__y=c5 un_hombre=b1h1 un_taxi=i3 una=a-3b1c2d3e-3h3i-1m1p1
una__$=a-4b3c-5d5f4h1m2v-5 una__de=b-2 una__en=c1 una__mas=n2 una__no=h1 una__otra=p3 una__que=b-3c9
una_doctor=h1 una_enfermera=d1 una_llaga=b-1c2 una_llamada=d1 una_mujer=h5 una_ni=p3
una_persona=d4f1 unbearable=c2 unbearable_$=c2 under=c1v-1 understand=f1 understand__$=f1 uno=i2o2v1
uno_$=i3o2 unsub=a3 unsubscribe=a5l-3 unsubscribe_$=a4l-1 up=a1b-1c3d-3e-4f-4h-3i1j2l1n4q-1v-8
up_$=g-3i3n6v-2 up__$=a2c-3 up__everything=b3 up_again=a2 up_for=a-2l4 up_my=a2c-4j3 up_on=c1
up_to=q1 up_tomorrow=b2 up_with=c2 urge=b3 us=e4 us_$=e1 use=b1 used=v2 used_to=v2 usted=f3
ustedes=a3m1 ustedes_$=a2v2 vaccine=v2 vacuna=c-4v4 vacuna_$=c-2v2 vale=b3 valgo=b3 valgo__$=b3
valgo_nada=b3 van=c-2i7 van_$=i2 veces=a1 venas=b2c-1 venas_$=b2c-1 veo=a-1c5v-2 veo_borroso=c1
veo_doble=c1 ver=a1g2v2 verdad=m2 verdad_$=m1 very=f2 very__$=f2 very_much=f2
vez=a-5e-1k-2l4n6p-5r-2v3 vez_$=a-2e-1p-2r-1v4 vez__$=n3 vida=a-2b9c-3e-1v-3 vida_$=a-1b7c-2
vieja=v4 viernes=f-2o2p-1 viernes_$=f-1o5q-2r2 viernes_si=i2r-1 vietnamese=f3 vietnamese_$=f3
violaron=b2 violaron_$=b2 virus=v3 virus_$=v3 vision=c3 visit=a-4b-2f2j6k3 visit_$=a-3c-2f3j4v-2
visit__$=j-1k2 visit_please=k2 vive=b-2e2 viviendo=b1 viviendo_$=b1 vivir=a-3b3e2i-3
vivir_$=a-2b8i-3 vivo=d2 vivo_con=b2 voices=b5 volver=a-2l2 volver_a=a-2l2 vomitando=c1f2
vomitando__anoche=f2 vomitando_desde=f2 vomito=c2 vomito_$=c2
voy=a1b5c-6d-2e-3f-2h-1i-3j7k-2l-1q-2v-7 voy_$=a-1b-3j2 voy__estar=b3 voy__ir=a-1b-4j5 voy__matar=b1
voy_a=a5b9c-9d-2e-1f-1g-3h-1i-2j2q-1r-1v-6 vueltas=l2 vuelvan=a1l1 vuelvan_a=a1l1 wait=t2v-1
waiting=v2 waiting_room=v1 wake=a-2b4 wake__tomorrow=b2 wake_up=a-2b7 walk=c1i4 walk_$=c3i1
want=a1b2c-3d1f1h1i-4m-3n-3q-1v-6 want__$=a3b-3l1 want__appointment=j1 want__be=a4b-4
want__cancel=k3 want__die=b3s-2 want__different=f4 want__end=f3 want__hear=a3 want__live=a-5b3t1
want__talk=f3 want__wake=b4 want_a=b-2d5f3 want_it=b1 want_out=a3b-2 want_the=j1 want_these=b-1
want_to=a-2b8d-4i-1j-2n-1v-1 was=f-1h1n3o-1q-1r-2t-3v3 was__$=b7t-5v-1 was__question=n1 was__to=v7
was_dead=v-1 was_that=n2v-2 was_the=n3 water=c4g-1 way=a-1b1c-2i5n2v-2 way_$=b-1i1n2 way__$=b4
way__get=i4 way_out=a-1b8 way_to=b-2i1 ways=b2 ways_$=b1 we=a-1b-1c-2g5h1k3q2v1 we__a=k2 we__it=q1
we_do=g1 we_move=q1 weak=b-2c4 weather=v4 wed=o2 wed_$=o2 wednesday=c-1p-2 wednesday__$=o-2
wednesday_and=o2 week=c5g-2p2v-2 week_$=c3 week__$=g-1p3 weekend=a-1g1 weekend_$=g2 weeks=c4
weeks_$=c2 well=c1d1 well_$=c3 went=i1v3 went__$=i2 went_away=v3 went_out=i2 were=e1n1 were_the=n1
what=c-4e-5g-2h-1i-2j-1m3n6o-4p1q-4r-6t-4v-3 what_$=m-1n11r-1v-9 what__$=n-2v2 what__do=b1f3
what__i=m4 what__is=m3 what__that=n1v-2 what__the=n7o-1 what__this=a-1m2 what__was=v3 what__you=v-2
what_a=v6 what_am=m2 what_appointment=m3 what_are=n-2v1 what_did=m-4 what_do=m1 what_else=n-1p4
what_i=v3 what_im=a2 what_is=a-1m4 what_this=m2 what_to=f4 what_was=m-1n7v-5 what_were=n1
whatever=v3 whats=a-2c-2m3o-2v4 whats__for=m1 whats_the=n2o-2v1 wheelchair=c-1i2 wheezing=c4
wheezing_$=c3 when=a-4c4g3 when__swallow=f3 when_do=v4 when_i=b-4c8f1v-8 when_im=g3 where=m-1v3
where__you=v4 where_are=v4 where_you=c2 wheres=d3 which=r2 whichever=v2 who=a-7c-4e2f4h4m5v-5
who__i=d1 who__it=a-2m4 who__this=a-3e-1f3m3 who__you=m1 who_are=e1 who_dis=m4 who_else=h3
who_is=a-6e-2f3m8 who_speaks=f1 who_you=e2 whoever=a2 whom=a-1m3 whom__i=a-1m3 whos=a-2m6 whos__$=m3
why=c-2m3r3s-3 why__$=r4s-2 why__you=m7v-1 why_are=a-1m2 why_do=m3v-1 why_i=v3 why_not=r4s-2 wife=e6
wife_$=e4 wife__i=b1 will=a-2c-3g2v1 will__me=b-1 will_the=v5 window=b2 wipe=a4 wish=b5f-1v-2
wish_to=a1 with=b1c-5d3f-3g1h1j-2k-2o-1p-2q-2v1 with__$=a-1e1p-1v6 with__gomez=h-2 with__i=d1e1
with__message=a6 with__text=l1 with_a=b6c-1h3 with_doctor=h-1 with_him=a-1 with_me=b-5g5v6
with_my=b-4c1 with_o=i3 with_patel=o-3v2 with_the=a5b-2d4h-1 with_this=b-2 with_us=e5 withdraw=j1
without=a-2c1 without__$=a-2c1 without_me=a-1 without_trying=c2 woke=c2 woke__with=c2 woke_up=c2
wont=a-8b3c3e-2j4l-2q-1v-2 wont__$=a-1c7i1l-1 wont__away=c1 wont__coming=b-2 wont__there=j7
wont_be=c-2j7 wont_go=c1 wont_need=b4j-4 wont_quit=c4 wont_stop=c2 words=c1 work=a-2b-3c-3e1k1p3q1v1
work_$=m1r1 work__$=p1 work__me=p1r-1 work__so=o1q-2 work__the=v2 working=g4 working_$=g4 works=f1
works_$=p-1 works__me=f3p1 works_for=f3p1 world=b5c-1 world_is=b2 worry=r1 worse=c8 worse_$=c1q1
worse__$=c1 worst=b-1c2 worst__of=b-1c2 worth=b2 worth__$=b2 worthless=b1c-1 worthless_$=b1c-1
would=c-2r1t1 would__better=a-1 would__me=o1 would__that=f3 would_even=b2 would_like=f3 would_you=n2
wound=c1 wrist=c1 write=b-1g3 wrong=a-5b-2d-4e7 wrong__$=a-1c-2d-3e5f1 wrong_number=a-1e4f3
wrong_person=d-3e1 y=a2b-1c6d-3e-5f2h-3j-1k-4l-1n-4u-3v-7 y_$=r5 y__$=a2b-1f-1o1s1u-1v-1
y__aviso=b-1g2 y__digo=g3 y__me=a4f1 y__no=a4 y__puedo=f2 y__que=c2m2 y__quiero=b4 y__se=b1 y__y=b1
y_cuarto=f2 y_el=o-2q3 y_esta=c1 y_le=b-3g5 y_me=b5 y_no=b6c1 y_para=m2
ya=a5b3c-8d-2e1f-2g-6h-3i-6j4k-7m-5n-4o-1q-3s-2t-1v1 ya_$=a3b4v-5 ya__$=a8b-4c-4e1v1
ya__aguanto=a-1b1 ya__con=a1h-1j1 ya__de=a-1l1 ya__es=e2 ya__esta=e4 ya__lo=a1 ya__me=b-3f2u5
ya__necesito=j3 ya__puedo=b6 ya__quiero=f1j1 ya__tengo=b3 ya__tiene=b2 ya__voy=a-7j3 ya_basta=a2v-2
ya_chole=a3 ya_deje=v2 ya_estuvo=a2 ya_me=c3l1v2 ya_no=b2i-1j5k-2v-3 ya_se=c-2 yeah=b-2r7s-1v-2
yeah__you=g2 yeah_asap=q5 yeah_can=g2 yeah_so=a2b-1 years=c-3v5 years__$=e1v2 years_ago=e1v2
yellow=c3v-1 yellow_$=c3v-1 yep=r4 yes=a-6b-3e-2f2g-4m-1n-1o-5p-1r13s-6t-1u-3v-6 yes_$=c-3o-1r3
yes__ive=c3 yes__not=r2 yes__would=f2 yes_and=c2 yes_but=r4 yes_i=f2 yes_id=f3 yes_please=c1
yesterday=c4 yesterday_$=c1 yet=g2v2 yo=c-2e4h-4n-2v1 yo_$=a-1e3 yo__que=b2 yo__tengo=b-2v3
yo_no=a-2b-2e4l1v2 yo_ya=h-1j1 you=b-3c-2d-6e1g1h-1i2k-1l-1m1o-3p-1r-1s-1t-1u3v-1 you_$=c-1e-4g8s1
you__$=b-1e-2f-4i-2l-1v-4 you__a=f3 you__again=a1 you__back=c2 you__blue=v1 you__call=d3g1
you__contact=a-2l3 you__for=e2i1 you__i=a1 you__me=a-5k7q2 you__my=a-3m6v2 you__need=b2j-4
you__quit=a6 you__rides=i3 you__text=a-1l2 you__texting=a2 you__the=e3f2v-2 you__this=e1 you__to=a5
you_a=m4v-1 you_and=u1 you_can=j7l2 you_do=m2 you_gave=c1 you_get=a-2m3v3 you_give=v2 you_guys=i2
you_have=e2f8h3i-4o-1p2q1v-8 you_hear=a-2b4 you_just=d3 you_keep=a1 you_kindly=u-1 you_my=c2
you_not=a2 you_open=v4 you_people=a3 you_say=a-2n5 you_send=i1 you_stop=a2 you_switch=e2k1
you_take=v3 you_to=a8 you_um=g2 your=a2b-4c-3f-2g-5i-2l1m1n1s-1v3 your__$=d2e-4v1 your__with=m1
your_building=v1 your_business=m4 your_list=a-3l1 your_message=a-2v4 your_pardon=m1n1v-1
your_reminders=a2 your_text=a3 your_the=m3 youve=e2 youve_got=e2 zero=t3v-1 zumban=c1
zumban__oidos=c1 zumban_los=c1 ~00>=c6r1v-4 ~01>=t2 ~02>=c1 ~04>=t1 ~08>=t2 ~0th=g2q2 ~0th>=g2q2
~102=c1 ~102>=c1 ~10>=a-5b-6c-4e-2f-4h-2i-3j-1k-1l-1m-3n-4p-4q2r-5s-3t5u-1v-1 ~11>=a-2b9d-3 ~12>=t3
~14>=o3 ~15>=o3p-1 ~16>=o4 ~194=t1 ~195=c-2q-1t6v-3 ~1955=t1 ~1955>=t1 ~196=a-1m-1n-1o-1r-1t8v-3
~1961=t4 ~1961>=t4 ~197=t2 ~198=t6 ~20>=b-2c4g2v-2 ~20t=g2q2 ~20th=g2q2 ~20th>=g2q2 ~21>=t2 ~22n=q1
~22nd=q1 ~22nd>=q1 ~29>=q1 ~2nd=o2 ~2nd>=o2 ~30>=b-1o4p-1r-1 ~3rd=v1 ~3rd>=v1 ~40>=i3o6 ~419=t4
~47>=t2 ~50>=t2 ~55>=t1 ~59>=t2 ~5th=t1 ~5th>=t1 ~61>=a-1n-1q-1t7v-3 ~62>=t1 ~76>=t2 ~85>=t1 ~88>=t3
~90>=c2 ~911=a-2b9d-3 ~911>=a-2b9d-3 ~955=t1 ~955>=t1 ~961=t4 ~961>=t4 ~<03=t2 ~<04=t1 ~<04>=t1
~<08=t2 ~<08>=t2 ~<0>=b1t5 ~<10=a-6b-8e-3f-4h-2i-3j-1k-2l-2m-4n-4p-4q2s-6t4u-1v-3 ~<102=c1 ~<102>=c1
~<10>=a-5b-6c-4e-2f-4h-2i-3j-1k-1l-1m-3n-4p-4q2r-5s-3t5u-1v-1 ~<12=t4v-1 ~<12>=t3 ~<13=o2 ~<14=o3p-1
~<14>=o3 ~<15=o3p-1 ~<15>=o3p-1 ~<16=o5 ~<16>=o4
~<19=a-11b-9c-6d-6e-10f-7g-10h-6i-6j-6k-6l-6m-12n-12o-11p-6q-12r-11s-7t23u-6v-17 ~<194=t1
~<195=c-2q-1t6v-3 ~<1955=t1 ~<196=t6v-2 ~<1961=t2 ~<197=t2 ~<198=t2
~<1>=a-6b-4c-6e-2f-3i-1j-2l-1m-3n-5o3p-4q1r-6s-2t8v-7 ~<20=a-1b-5c1g6o-1q3 ~<20>=b-1c2g2v-1
~<20t=g2q2 ~<20th=g2q2 ~<21=t1 ~<21>=t2 ~<22=q1 ~<22n=q1 ~<22nd=q1 ~<28=j-1q7 ~<29=q1 ~<29>=q1
~<2>=a-7b-3c-4e-3g-5j-1l-1m-2n-7o7p-6q1r-4s-3t7v-9 ~<2n=o3 ~<2nd=o3 ~<2nd>=o3 ~<30=b-1o4p-1r-1
~<30>=b-1o4p-1r-1 ~<3>=a-3b-7d-6e-4h-1i-3l-5m-4n-5o-4p-2q8r-3s-2t3u-1v-4 ~<3r=v1 ~<3rd=v1 ~<3rd>=v1
~<40=i2o4 ~<40>=i3o4 ~<4>=a-5b-3c-5e-1f-3h-2k-1l-1m-3n-3o-3q2r-5s-3t5v-6 ~<50=c3
~<5>=a-3b-5d-1e-2g-1l-3m-4n-3p-3r-4s-2t10u-1v-9 ~<5t=t1 ~<5th=t1 ~<5th>=t1 ~<61=t1 ~<61>=t1 ~<62=t1
~<62>=t1 ~<6>=g4r-1t4v-2 ~<7>=g1t6v-5 ~<85=t1 ~<85>=t1 ~<8>=a-1b-2c-2r-2t7v-6 ~<91=a-2b9d-3
~<911=a-2b9d-3 ~<911>=a-2b9d-3 ~<9>=a-7b-6c-6d-1e-1f-3g-4h-1i-2k-1m-3n-4o2p-5r-6s-2t9v-10
~<a>=a-4b-1c-2d3e-4f-1j-4k-1l-5m-1n-10o-2p-9r-9s-4u-7v1 ~<ab=a-4b2e-2f-2i-5j2k-1m1n-2o-1q-2t3v1
~<abo=c-2d1i-1m3t2 ~<abou=c-2d1i-1m3t2 ~<abr=v5 ~<abre=v6 ~<abs=c1 ~<abu=b8 ~<abus=b9
~<ac=a-2b-1c4d-1e1f-5g-2j-2l2m-5n-1r1v1 ~<aca=b6 ~<acab=b6 ~<acc=e3 ~<acci=e3v-1 ~<ace=v2 ~<acep=v3
~<ach=b-4c5 ~<ache=b-1c5 ~<aco=a3 ~<acos=a4 ~<act=a-5l4 ~<acti=a-4l4 ~<acu=r2v2 ~<acue=r2v2
~<ad=a-2g-1l1v2 ~<add=b-1c-3l1v5 ~<add>=l2 ~<addr=a-1v5 ~<adi=b2 ~<adio=b2
~<af=a-9b1c-7d-1e-6h-3i-2j-6l-2m-3n-3o-2q7s-4t-3u-2 ~<afr=a-2b2f-1p1 ~<afra=a-2b2f-1p1
~<aft=a-3b-2c-5d-1e-1g1h-2i-2j-3l-1m-1n-3q7r-1s-1t-2v-3
~<afte=a-3b-1c-4d-1g2h-1i-2j-3n-2q6r-1s-1t-2v-3 ~<afu=v2 ~<afue=v2
~<ag=a-4b-2c1d5e-3f-8i-6j-1l1m-8n3o-3p-5q-8t-3u3v-1
~<aga=b-1c-1d-3e-4f-2h1i-2l2m-2n5o-5p-4q-4r-3t-1v-1
~<agai=c-1d-2e-4f-2h2i-2l2m-2n5o-5p-4q-4r-3t-1v-5 ~<age=a-1b-1c-2d10r1 ~<agen=a-1b-1c-1d10r1
~<ago=b-2c4v4 ~<ago>=v2 ~<agos=v1 ~<agr=a1b-4u7v-1 ~<agra=b-1c-2u7v-1 ~<agre=a2 ~<agu=a-1b9v-1
~<agua=a-1b5c2 ~<aguj=b3 ~<ah=a-1c-5f-7g9i-5j-1k-2m-3n-1q-4s-7v4 ~<ahe=r1 ~<ahea=r1 ~<ahi=b-2c-7v7
~<ahi>=b-2c-7v7 ~<aho=a-1b1f-3g10i-1q-2r-1s-4v-4 ~<ahog=c3 ~<ahor=b2c-1f-2g10q-1r-1s-4v-2 ~<ai=b-5e8
~<aid=c-2e5 ~<aid>=c-2 ~<aide=e5 ~<ain=e3 ~<aint=e3 ~<air=c5 ~<aire=c5
~<al=a1b4c-1d-1e-11f-10g-10h-8m-16o-9p1q1r1s-3t-4v-6 ~<al>=b2c-1f-3k3q7r-1v-6 ~<alc=a-1i1
~<alca=a-1i1 ~<ale=l4 ~<aler=l4 ~<alg=a-3b4c-4d5j2m-3v-2 ~<algo=b1 ~<algu=a-2c-1d6j2m-2v-1
~<ali=b7c-1j-1 ~<aliv=b7c-1j-1 ~<all=c2d-6e-1f-2g-7i2j-3k-1l-3m-1o-6p2r4s-1u1v-2
~<all>=b1c1d-5f-1g-7i-1j-2l-3m-1o-6p2r5s-1u2v-1 ~<alla=i5 ~<alo=a2r-1 ~<alon=a2c-2v2 ~<alot=c3
~<alr=a3b-3c-3t-1 ~<alre=a3b-2j1 ~<alri=v1 ~<alt=n2 ~<alta=a-3l2 ~<alto=a5n3 ~<am=a-4b1f-3m3n-5u1
~<am>=b-1m5n-1q1v-1 ~<ama=b-1c5u1 ~<amab=u2 ~<aman=c1v3 ~<amar=c4 ~<ame=a-3b6c-1 ~<amen=a-3b6c-1
~<an=a-1c-1d-4f2g-1h1i-7l-9m-7n-8o-9s2t-3u-6 ~<an>=v-3 ~<and=b-2c5e-1f-7g2j-1m-1n-4q-4s4t-1v-5
~<and>=a3c4e-5f-1h1n-3q-1s1v-6 ~<anda=c-1e2 ~<ando=a-4b-3c3f-2g3 ~<ang=b4c-3f3 ~<angu=b4c-2 ~<ank=c3
~<ankl=c3 ~<ano=b-8h4k3n1v5 ~<ano>=e3v1 ~<anoc=b-2f1v3 ~<anot=b-1e-1h4k3n2v-1 ~<ans=b2 ~<ansi=b3
~<ant=b-2v2 ~<ante=c-1v3 ~<anti=c2 ~<anu=a2j4v2 ~<anul=a2j4 ~<anx=b5c-1 ~<anxi=b5c-1
~<any=a-2c-5d-1e3f2g-10h2i-4k-1l-4m-2n-5o-10q4r3u-2 ~<any>=c-6e3i-2o-4p1r7u-1v1 ~<anym=b5c-2j1v-1
~<anyo=h3 ~<anyt=b-6c2g-5h-2o-1q7r-1 ~<anyw=b2 ~<ap=b-3d-2g-6h-3i-4k2l-1n-4s-3u1v-4 ~<apa=a3b1
~<apag=a3 ~<apar=b3 ~<app=b-3g-2h-2i-1j2k2n-2s-1u2v-1 ~<appo=a-1b-2c-1e1g-2h-2j2k2m1q1 ~<appr=u4
~<apu=r1 ~<apun=r1 ~<aq=a-1e7v-2 ~<aqu=a-1e7v-2 ~<aqui=a-1e7v-2
~<ar=a-10b-6c8d-1f-3h-3i-3l-3n-4o-4p3v-1 ~<ard=c6 ~<arde=c3 ~<are=a-4b-2f-2g-3m4n-2o-2p4
~<are>=a-4b-1f-2g-2m4n-2o-2p4v1 ~<aren=c2 ~<arm=c1v-2 ~<arm>=b-2c4 ~<arms=c1 ~<aro=g3 ~<arou=g3
~<arr=b-1j2m-1 ~<arre=b-1j2m-1 ~<art=e2 ~<arth=e2 ~<as=b-3d-3f-8g2h-2i-7j2k-3l-6n-9p-6q4r-8t-4v5
~<as>=v4 ~<asa=a-2g-2n-1p-2q9v-1 ~<asap=a-2g-2n-1p-2q9v-1 ~<asi=a-7e3j5s2v-2 ~<asi>=a-4b1e4s2v-1
~<asis=j6 ~<ask=a5b-3c-1g7m4q-3r-3u1 ~<ask>=b-2g8m2q-2 ~<aske=a3 ~<aski=a3m1u1 ~<asm=v2 ~<asma=v2
~<asu=b2v1 ~<asus=b2v1 ~<at=a-7c-10d-1f-11g6h4i-8k3l-3m-7n-6o-3p-3q4r-3t-3v7
~<at>=a-10b-5d-1f-4g8i-6j-5k1l-1m-3n-4o-2p-2q6r-2t-3v2 ~<ata=b1 ~<ataq=b1 ~<ate=b4c-3v2 ~<aten=g1v2
~<ater=b6 ~<ati=h1 ~<atie=h1 ~<atr=c-3k2v2 ~<atra=c-3k2v2 ~<att=j2 ~<atta=b3 ~<au=a1b6c-2e-1v-4
~<aun=a1 ~<aunt=a1 ~<aut=a1 ~<auto=a1 ~<aux=b5 ~<auxi=b5 ~<av=b-2c-3f-1g6l2q-4r-1u3v-4
~<avi=b-4c-1f-1g6l2q-4r-1u3v-1 ~<avis=b-4c-1f-1g6l2q-4r-1u3v-1 ~<aw=a6b-4e3r-1 ~<awa=a6c-1e3r-1
~<away=a6c-1e3r-1 ~<awf=b-2c3 ~<awfu=b-2c3 ~<ay=a-6e3f-4m2v2 ~<aye=b-2c2e3 ~<ayer=b-2c2e3
~<ayu=a-3b3c-1f-2m3v3 ~<ayud=a-3b4m3 ~<ayun=v5 ~<az=c4i-1 ~<azu=c4i-1 ~<azuc=c4i-1
~<ba=b-7c12d-6e-2f-14g1h-3i-6k-3l3m-12o-6q-1r-5t-2u-2 ~<bab=b1c1v-1 ~<baby=b1c1v-1
~<bac=a-7c2d-4g2h1i-2j-1k1l5v-6 ~<back=a-7c2d-4g2h1i-2j-1k1l5v-6 ~<bad=a-1c1g1n1p2r-1
~<bad>=a-1c1g1n1p2r-1 ~<bai=j1 ~<bail=j1 ~<baj=a3b-6h-1j2k-2l2v5 ~<baja=a5b-5c1j2l2 ~<bajo=v2
~<bal=c3 ~<ban=e2 ~<bar=c6 ~<bas=a4c-2 ~<bast=a4c-2 ~<bat=b1c-2i1v1 ~<batt=b-2c-2v3
~<be=a-5b5d-3f-5g-6h-1i-8j4k-5l1m-3o-1p-5r3s-6t-4u3v-3 ~<be>=a3b1c-8d-3f-4g-7h-4j3m-1n-2q-1t-1v2
~<bea=b3 ~<beat=b3 ~<beb=c4 ~<bebe=c4 ~<bec=c1 ~<beca=c1 ~<bed=c1 ~<bed>=c1 ~<bee=a-2b2c1
~<been=a-1b2c1 ~<bef=c-1q1 ~<befo=c-1q1 ~<beg=l4n1v-2 ~<beg>=m1n1v-1 ~<beh=v2 ~<behi=v2
~<bei=a-2b4c-3 ~<bein=a-2b4c-3 ~<bel=c2e4 ~<beli=e2o1 ~<bell=c1 ~<ben=b-3u5 ~<bend=b-3u5 ~<bes=h2
~<bet=a-1b1c-3f2q1r3 ~<bet>=r4 ~<bett=b2f3j1 ~<betw=g1 ~<bi=a-4b-5c7h-2i-5k-1m1n3q-5r2
~<bie=a-3b-1e-1g-2i-1m-1n4q-2r3t-3 ~<bien=a-3c1g-1i-1n4r3t-3 ~<big=c3 ~<bigg=c3 ~<bio=c1 ~<biop=c1
~<bir=m3t1 ~<birt=m3t1 ~<bit=c1g1 ~<bit>=g1 ~<bl=a2b-1c7d-3e-3f-8g-7h-1i-8j-2k-2l-6m-4 ~<bla=b1v3
~<blac=c4 ~<blad=b3 ~<ble=a-2u3 ~<blea=b3c-1 ~<blee=b-2c3 ~<bles=u4 ~<blo=a9b-4f-2g-2 ~<bloc=a8b-1
~<bloo=a-3c2 ~<bloq=a5 ~<blow=c-1 ~<blu=c4 ~<blue=c3 ~<bo=a3d-4e-5j3l-2m7n-7q-4u-4v-13 ~<bod=c3
~<body=c3 ~<bol=i1 ~<boo=a-1b-2c-1f1k2m1n-3o2q-1 ~<book=a-1b-2c-1f1k2m1n-3o2q-1 ~<bor=a7j2k-3u-1v-4
~<borr=a9j3k-2u-1 ~<bot=m4v-1 ~<bot>=m5 ~<both=a1b-3 ~<bott=b3 ~<bou=b1 ~<boy=b1 ~<boyf=b1
~<br=a-6b1d-5e-5g-9i2j-4l-1q-3r-1v2 ~<bra=b2c-3v1 ~<bre=c2d-1n2v-7 ~<brea=c2d-1n2v-7 ~<bri=c-5i3k2v4
~<brin=b-2c-5i3k2v5 ~<bro=a-2i2m1v1 ~<brok=a-3c2i2v1 ~<bru=a1b-1c1 ~<bruh=a2 ~<bs=b-1g6 ~<bsy=b-1g6
~<bsy>=b-1g6 ~<bu=a-2b-5c5e-7f-9h2i8j-7l-4n-4o-2q1t-2u-4 ~<bue=r2s-1t-1v4 ~<buen=r2s-1t-1v4 ~<bug=a4
~<bug>=a1 ~<bui=v1 ~<buil=v1 ~<bum=b-2c6v-2 ~<bump=b-2c6v-2 ~<bun=b2 ~<bunc=b2 ~<bur=b2c5 ~<burn=c6
~<bus=a-4b-5c-5g3i10m1r-3 ~<bus>=a-5b-1c-1e-3i7v2 ~<busc=i4 ~<busi=m3 ~<busy=g3
~<but=a-2e-6h5i1o-2q1r1u-1 ~<but>=e-2h6i1o-2q1r1u-1v-2 ~<butt=c-1e-1v3 ~<buz=a1b-1d2 ~<buzz=a1b-1d2
~<by=a-5c-4e1g4i-1p-1 ~<by>=a-5b1c-2e1g-1l1p-1 ~<bye=g7v-3 ~<bye>=g7v-3
~<ca=a-4b-8c5d1e-5h-2i8j3l-10m-4n-3o-5p-2r-10s-1t-5u-10v-4 ~<cab=b-1c1m-1 ~<cabe=b-1c1m-1 ~<cai=c3
~<cai>=c3 ~<cal=a3b-5c-1d9f-6g3h-3i-6j4k-2m6n-2q-4r-4u-2v-3 ~<cala=c1 ~<cale=a-2c2g1j2 ~<cali=c1m2
~<call=a6b-4c-9d10f-2g1h-2i-2j1m3q-4r-2u-1v-6 ~<calm=b1c-3 ~<calo=v2
~<cam=a-8b-9c1d-2g-5h4j-3k10q4v-2 ~<camb=a-5b-2h4i-2j-6k8q4 ~<came=k1n1 ~<cami=i4
~<can=a-4c-1e-1f3g2i1j4l-2m-6n-1o-3r-5t-2u-2 ~<can>=a-4b-6c-3d6f3h1i1k7p-2q2v1
~<canc=a3c-5d-3e-3g-2h-1i-3j9k-5l-1m-2n-4q-4u-2 ~<cans=b1 ~<cant=a-11b1c4d-3g3h-2i1n1p4r-3
~<car=a2b1c-12e-2f-1i17l-2s-1 ~<car>=c-7i10l-1s-3 ~<cara=a3b1c3 ~<card=a2b-3v5 ~<care=b6
~<carr=b-2c-6i8v-3 ~<cas=b6v-3 ~<casa=b7c-2v-2 ~<cat=c4 ~<cath=c2 ~<cau=c1 ~<caug=c1 ~<cay=c2v1
~<cayo=c2v1 ~<ce=a10b-8c-5d1t2v3 ~<cea=a5b-1 ~<ceas=a5b-1 ~<cel=a2c-1d3v1 ~<cell=d3 ~<celu=a1v2
~<cer=b-1t3 ~<cero=t3 ~<cerr=b-1 ~<ch=a2b-7g5i-1j-5k5m-2n-3r-2s-3u-5v-6 ~<cha=b-7c-1j-1k5l2q2
~<cham=c-3g2 ~<chan=a-1b-4k6l2q2 ~<char=d1 ~<che=b-3c4f1g3k1q-1s-1 ~<chec=c-2g5k2 ~<ches=b-2c7f2v-3
~<chi=e2v-1 ~<chin=a2f1 ~<cho=a7c-1u-1 ~<chok=b1c-1 ~<chol=a3
~<ci=a-8b-5c-2d-4e-4f6g-7h-3i-5j8k5l-2m1n-4p-2q1u-1v-4 ~<cie=f4 ~<cier=f4 ~<cig=b1v2 ~<ciga=b1v2
~<cin=b-1o1t2 ~<cinc=o1t2 ~<cir=j2 ~<ciru=j2 ~<cit=a-5b-5c-5d-2e-1f3g-4h-2i-3j6k6l-1m2n-1p-1q2v-6
~<cita=a-5b-5c-5d-2e-1f3g-4h-2i-3j6k6l-1m2n-1p-1q2v-6 ~<cl=b-4e-2f-2g6m1r4s-4 ~<cla=b-3g3r4s-4v-3
~<clar=b-1c1r8s-3v-1 ~<clas=g5r-1 ~<cle=j2 ~<clea=j2 ~<cli=c-3h1m3 ~<clin=c-1m3 ~<clo=g3n1 ~<clos=v2
~<co=a-2b-7c4e-7f-4g-2i-1j3k-1m-1n3o-3p-4q-6r4s-9t-6v9 ~<coc=i3 ~<cof=v3 ~<coff=v3 ~<col=a1c5j1
~<cold=b-1c2j2 ~<colg=b2 ~<colo=c2 ~<com=a-4c-4f2g-9h-7j4k1m5n5o-1r4s-3u2v4 ~<come=b1f1j2k1l2n1v4
~<comi=a-1j5r1 ~<comm=a2 ~<como=a-1b-1g-2i1m3n3r2s-3 ~<comp=a-3c-7e2f2m3v3 ~<comu=d6h-1
~<con=b-4c1d3e-2f-1h2i-3j2l2m1n-2p-2q-4t-2v-8 ~<con>=b1c1d3f-7g-1h6i-4k-2l-6n-4o-1p-2q-1v-3
~<conn=c-2d2n4 ~<cono=c1e3 ~<cons=a1b-3j2k1m1 ~<cont=a1b-3c-1l8n-2v-1 ~<conv=f1i2 ~<cop=b2c-2
~<cope=b1c-1 ~<cor=a4b2e-1j-1n1r2v3 ~<cora=c3 ~<corr=k1r2v4 ~<cort=a3b4c-3n2 ~<cosa=b1
~<cou=a-4b-1c3v2 ~<coug=a-2b-4c7v3 ~<coul=i1r-2 ~<cov=b-3c4v4 ~<covi=b-2c3v2 ~<cr=a-3b6e-2f1g-4i-5v1
~<cram=b-3c3 ~<crap=c1 ~<cras=b3 ~<craz=c-2 ~<cre=c3f1 ~<creo=f1 ~<cri=b3 ~<cris=b3 ~<cro=v4
~<cros=v1 ~<cry=b7c-6v1 ~<cryi=b5c-4v2 ~<cu=a-1b-1d-4f-1g-6h3i-5k-3l-2n5o-4p-4r2s-1v1
~<cua=a-2b-1c-4g-1i-1m1n6o-4p-3r2 ~<cual=b-1c-2h1n8o-9p-2r3v-1 ~<cuan=v6 ~<cuar=b1f2o3
~<cue=a-2b-3c3 ~<cuer=b-1c2 ~<cues=v2 ~<cur=v2 ~<curi=v2 ~<cut=a2b5c-1v-1 ~<cut>=a3b1v-1
~<da=a2b6d-3e-6f-3g-11h-5i2j-4k8l-4q-2r6t-2v-8 ~<da>=c1f-3h-1k2r1 ~<dad=b1 ~<dad>=b2 ~<dal=r5
~<dale=r5 ~<dan=b5 ~<dan>=b1c1 ~<dano=b2c-3 ~<dar=a5b1 ~<dark=b4 ~<darm=a3 ~<dat=b-1c-3k6 ~<date=k7
~<dau=c-1i2 ~<daug=c-1i2 ~<day=f1k2n2v-6 ~<day>=b2c-3k3 ~<days=c3f2n2v-1
~<de=a3c-4d-5f-9g-7h-2i-6j3k-8l-11m-3n-8o-4p-6q-6r-8s-1u-9v-2
~<de>=a-1c-6d-4e-4f-2g-8i-5j-1k-2m4n-2o-3p-1q-3t4 ~<dea=a-1b3c-4e1g-2i3v1 ~<deac=a1
~<dead=a-3b4c-6g-1i3v5 ~<dear=d1 ~<deb=b-2v3 ~<debi=c2 ~<debo=v4 ~<dec=e1j3r-2s3 ~<dece=e2 ~<deci=j4
~<decl=r-2s3 ~<ded=c2 ~<dedo=c2 ~<dej=a10c-8d-1g3j-1l-4m-4n-1r-3 ~<deja=a4b2c-1q1
~<deje=a7b-7c-3g4l-2m-2q-2r-3 ~<del=b-2d-1g-3h-8j5m-1p-1s-3t2 ~<del>=a-2c1e-4g-1h-4k-4r-1s-1t1
~<dele=a4b-2h-1j7 ~<deli=e2 ~<dem=a4b-1i1o1 ~<dema=a4 ~<deme=i1o1 ~<den=a-1d2e3h5v-5 ~<denm=a-1d3l1
~<dens=a-2e5 ~<dent=b2h6v-1 ~<dep=a-1b8c-6r-2v4 ~<depe=r-2v6 ~<depr=b10c-6
~<des=a2b2i-2k-2l-10m-5q1r-2u-1v-6 ~<desa=a4b2 ~<desc=a-1e4 ~<desd=c5f1 ~<dese=b4c-2h2v-3 ~<desi=a5
~<desk=d3 ~<desm=b-3c5 ~<desp=a-8b4c-3g5n1q2r-1 ~<desu=a3l-2 ~<det=a2 ~<dete=a2 ~<dev=b-3c5
~<devu=c1 ~<di=a-10b-4d-10e-1g-2i-11j-10l-9m-1n13o-9q-15r-6s-11u-1 ~<dia=a-5c1f2h-2i-1k4m-1o-4p3q-4
~<dia>=b-1k6p1q-2 ~<diag=b3c-3 ~<dial=v3 ~<diar=c5 ~<dias=f2o-1v-2 ~<dic=a-3c1 ~<dice=a-3b1
~<did=a-2b-3n6v1 ~<did>=a-4n2v1 ~<didn=b-1c-1h1n3 ~<die=a-4b4c-10d-2e1f-4s-3t2v3 ~<die>=b9c-1s-2
~<died=c-3e3i2 ~<diez=t3 ~<dif=f1h3k3 ~<diff=f1h3k3 ~<dig=c-3g6n2v-2 ~<diga=a1n3 ~<digo=c-1g6
~<dij=c-2m-2n11p-1v-2 ~<dijo=c-1m-1n6p-1 ~<dim=n2 ~<dime=n2 ~<dio=c2o1v1 ~<dio>=b-5c6
~<dios=b1c-2o1v1 ~<dir=f2v5 ~<dire=f2v6 ~<diri=m1 ~<dis=a4f-2l-2m3v-2 ~<dis>=m4 ~<disa=b2
~<disc=a1b-3c1l-1n1 ~<diz=b-3c7i-1v-1 ~<dizz=b-3c7i-1v-1
~<do=a-2b-13c-1d-3e-6f-3g-8i-1j-8k-11l-9n-16o-2q-3r1s-2u-10v6
~<do>=a-1b-2c-13d2e-9f3g-1i1k-1l1m5n-6p4q-1r4t-3u-4v3 ~<dob=c6 ~<dobl=c6
~<doc=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3 ~<doct=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3
~<doe=b-2c-5e2h-1j-2m1o-1r2v3 ~<does=b-2c-5e2h-1j-2m1o-1r2v3 ~<dog=v2 ~<dog>=v2 ~<doi=c3 ~<doin=c3
~<dol=a-2b-5c8f-3i-2m-3t2u-1 ~<doli=c3 ~<dolo=a-1b-3c2i-1m-3u-1v1 ~<dom=p1q4 ~<domi=p1q4
~<don=a3c-5d-1g-1h-1l-4o-3q-1r-1s1v3 ~<dond=a-3m4v3 ~<dont=a5b-1c-2l-4m-2o-2r-1s2 ~<doo=c-2v3
~<door=c-2v3 ~<dor=c3 ~<dorm=c3 ~<dos=a-1f1o4v-2 ~<dos>=f1o4v-2 ~<dow=c3v-4 ~<down=c3v-4 ~<doy=a3v-1
~<doy>=a3v-1 ~<dr=b2c-1e-4f1g2i9k-1s-2 ~<dra=b3v-1 ~<drai=c1v-1 ~<dran=b4c-2 ~<dre=b2 ~<drea=b2
~<dri=b-4f3g1i10s-1v1 ~<driv=b-3f3g1i10s-1 ~<dro=e-1 ~<drop=b-1j1 ~<drow=b2g1 ~<dru=b1 ~<drug=c1
~<du=a-4b-2c5u1v1 ~<due=a-4c5g-1u1v1 ~<duel=a-4b-5c3g-1u1v2 ~<dy=c-2r1v2 ~<dyi=c-2r1v2
~<dyin=c-2r1v2 ~<ea=a-3b-3c10g-1h1i-1m-1 ~<ear=a-3c7q1v-3 ~<ear>=c2 ~<earl=q2 ~<ears=n2v-2
~<eas=e1h3 ~<eat=b-3c3v3 ~<eat>=b-1c4 ~<eati=v4 ~<ed=v1 ~<eh=n8 ~<eh>=n8 ~<ei=c-1o-3r1 ~<eit=r2
~<eith=r2 ~<el=a-4b-7c-1d-4e5f-3i-2l-7m-10n-9p1q3r-4s-4t-2u-3v-3
~<el>=a-8b-1e1h-8j-7l-6m-2n-3o1p-2q4r-1s-3t-2u-1 ~<eli=a7 ~<elim=a7 ~<ell=a-2e6 ~<ella=a-2e6
~<els=b-2c-2d-4f-2h5j5m-2n-2o-2p6q-1 ~<else=b-2c-2d-4f-2h5j5m-2n-2o-2p6q-1 ~<em=a-3c3l3p1v1
~<ema=g2v1 ~<emai=g2v1 ~<emb=v1 ~<emba=v1 ~<emp=c4l3v-1 ~<empe=c5l3
~<en=b1c-7f4h-2i-5j-10k-8l2m-10n-5o-1q-2s-6t-2u-7v2 ~<en>=a-6c-1e3f-3g5j-1l1m-3n-3r-4t-8v3
~<enc=b3r3v-1 ~<enca=r3 ~<enci=b2 ~<encu=b1 ~<end=a5b7c-9g-2i-2j-1k-2l-2q-1r-1v1 ~<end>=a7b4c-1l-1
~<endi=b4c-1 ~<ene=b-2c2e1 ~<ener=b-2c2e1 ~<enf=b-2c3d3 ~<enfe=b-2c3d3 ~<eng=a-2b-1c-4e1f6
~<engl=a-2b-1e1f7 ~<eno=a6b-4c-1 ~<enou=a6b-2c-3 ~<enr=l1 ~<enro=l1 ~<ent=b-3f6 ~<enti=f7 ~<ento=r1
~<envi=a1 ~<eq=a-2b-1c-1e5s1 ~<equ=a-2b-1c-1e5s1 ~<equi=a-2b-1c-1e5s1 ~<er=a3b-4c-5m6n7o-5q-1r-2
~<era=a4b-2n7o-5q-1r-2 ~<era>=n5o-3 ~<eran=n2 ~<eras=a4 ~<ere=c-1m7 ~<eres=c-1m7
~<es=a2b-1c-8d-10e6h-2i-10j-4k-3l-15n-3o-5p2q-12r-5s-3u-7 ~<es>=a-7b-2c-6e4f3m11q-1
~<esa=b-1e3f1h1p5 ~<esa>=e3f2h1 ~<esas=p5 ~<esc=a4b-1e-2f1g4i-1n4v-5 ~<esca=b-1c6
~<escr=a7b-2c-1e-1f3g5n-1v-1 ~<escu=n7p-1 ~<ese=a-3b1c-5e5f-3h1v2 ~<ese>=a-3b1c-5e5f-3h1v2
~<eso=a2b-2c-3f1p4 ~<eso>=a1b-1 ~<esos=c-1f1p5 ~<esp=b-1c-1d-2f2i-1m-2n-2v-1 ~<espa=b-6e-1f5
~<espe=g1t1 ~<espo=c-1e2 ~<est=b3d-2h-6i-1j-6k-7l-9n-4q-4r-2u-5 ~<esta=a-7b7c3e2f-8g-3v1
~<este=a2c-3e2f1v-4 ~<esto=a2e-8g1i-3j-1k-1l-2m4n-3q-2r-5t-1u-1v-2 ~<estr=t1 ~<estu=a1
~<ev=b5e-2f-2g-2i-2k-2n-1o1r-5v-7 ~<eve=b5e-2f-2g-2i-2k-2n-1o1r-5v-7 ~<even=o1 ~<ever=b5e-2j1r-3v-5
~<ex=a-5b6c-10d-1m5n4r1t-4 ~<ex>=b5c-4e1v-4 ~<exc=b-1n5r1t-4v1 ~<exce=r1t-1v2 ~<excu=n6 ~<exi=b3
~<exis=b3 ~<exp=b-1i2m8 ~<expl=m9 ~<ey=a-1b-6c6 ~<eye=a-1b-6c6 ~<eye>=b-4c3 ~<fa=b-5c2d-2e4j-1m-4v3
~<fac=c1h1 ~<face=c1 ~<fai=b-1c2 ~<fain=c3 ~<fal=b-2e3v-5 ~<fall=a-1e4v-2 ~<falt=b-2 ~<fam=b5
~<fami=b5 ~<far=i3v2 ~<far>=i4 ~<farm=v2 ~<fas=v3 ~<fast=v3 ~<fav=a3 ~<favo=a3 ~<fax=e1v2
~<fax>=e1v2 ~<fc=a2 ~<fcc=a2 ~<fcc>=a2 ~<fe=a-4b-4c8d-1e-5f-11g-11i-4j-4l-7m-3n-1o-7q-3t3v-4
~<feb=t5 ~<feb>=t2 ~<fec=b-1c-3k3o-1 ~<fech=b-1c-3k3o-1 ~<fed=a3 ~<fed>=a3
~<fee=a-5c7e-4f-4g-2i-2k-2l-1m-1n-2v-4 ~<feel=a-4b1c4e-3f-3g-1i-1k-1l-1n-2v-7 ~<feet=c4
~<fev=a-4b-6c8 ~<feve=a-4b-6c8 ~<fi=b-12c5d-2i-6m-3p-6r2v4 ~<fie=a-2b-3c5f1i-1 ~<fieb=a-2b-3c5f1i-1
~<fif=v2 ~<fift=v2 ~<fij=e1 ~<fije=e1 ~<fil=a2b-1v2 ~<fin=p-2q-3r5v-3 ~<fine=c-3p-2q-1r5v-2
~<fing=c3 ~<fini=a1 ~<fir=g1n2 ~<firs=g1n2 ~<fit=k2q2v3 ~<fit>=k2q2v3 ~<fl=a-1b-9c8i4m-3n-2
~<fla=c3i6v-1 ~<flar=c4 ~<flat=i5 ~<flo=v2 ~<floo=v4 ~<flu=b-1c5 ~<flu>=c3v1
~<fo=c4d-5g-6h-6i-2k1n-3o1q-2u1v-1 ~<fol=c-1n2 ~<foll=c-1n2 ~<foo=b-4c8 ~<food=c2 ~<foot=b-2c4
~<for=d-2g-2h-3i-1k3m1n-7o2q-1s2t-3u2 ~<for>=f1g-1h-2l1m3n-6p1t-4u3 ~<fore=b4 ~<forg=a4j1v2
~<form=s1 ~<fort=o1 ~<fou=b1c1t4v-2 ~<foun=b3 ~<four=t4v-1
~<fr=a1b5c-8e-10f-2g-2h-3i-1j6k-1l-8n-1o5p-1q1s-5t-5u-4v-1 ~<fra=c-1m3 ~<fras=c-1 ~<fre=a1b1c-6j3
~<frea=b3c-2 ~<free=c-1j4 ~<fri=a-3c-3e-1n-3o6p-2q1t-2 ~<fri>=o1 ~<frid=c-4n-1o3p-1q1t-1 ~<frig=b3
~<frio=c5 ~<fro=a3d3e-3f-1l-4u-1v-3 ~<from=a4b-1d1e-3l-3v-1 ~<fron=b2 ~<fu=a1b-2c3d-2e3f-1h-3v-3
~<fue=b-5c1e4n1v-1 ~<fue>=b-3e3 ~<fuer=n2 ~<fun=m1 ~<func=m1 ~<fur=a2 ~<furt=a2 ~<fut=b2 ~<futu=b2
~<ga=a-5b2i2v1 ~<gan=b4c-2 ~<gana=b4c-2 ~<gara=v1 ~<garg=c3 ~<gas=c-2i5 ~<gas>=i2 ~<gav=c1 ~<gave=c1)";

}  // namespace rb::grammar
