#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
llega=c2m2v-1 llegar=b-3c-3i5k-1o-2s2v-2 llegar_$=c-2i8o-2s2v-5 llegaron=v2 llego=a-4g-5i-1n5v7
llego__$=n1 llegue=a1g3 llegue_$=a1g-3v4 lleva=b-3i3 lleva_y=b-2g1 llevar=b-1c-1v4 llevar_$=v2
lleve=b2c-1f3i3k1 lleve_$=b2c-1f3i3 llevo=c1e-2g-1i-2v4 llevo__dias=c4v-3 llevo_dias=b1
llevo_los=b-1c-1v7 llevo_tres=c3v-3 llevo_tres_dias=c3v-3 llora=b-3c3 llorando=b5c-5g-1
llorando_$=b2c-2 llorar=b6c-2v-3 llorar_$=b5c-2 lloro=b6c-2i-1v-1 lo=a4b-5d2e6g6h-3j-4n1q-2r-2v-2
lo__$=a-4b-4e6g1i-6n-2r-1v7 lo__a=b-3d2e-1g4v-2 lo__como=c3n-1 lo__con=b-1e-1g3 lo__haga=b2
lo__mi=i2 lo__quiero=b2p1 lo_agradezco=a-1c-1u3 lo_agradezco_$=a-1u1 lo_hago=c2g-2i4v-4 lo_juro=b1
lo_juro_$=b1 lo_pienso=a-2b-3g6 lo_platico=b-1e-1g3 lo_platico_con=b-1e-1g3 lo_puede=n5
lo_que=a7b8c3d1g-1j-3m-2n-1p1v-6 lo_que_como=c3n-1 lo_que_quiero=b2p1 lo_quiero=a1 lo_voy=b-2
lo_voy_a=b-2 lobby=v5 loca=b1c-4v4 loca_$=b7c-4v-1 locked=b-3v1 locked__$=c2v-1 locked_up=c2v-1
locked_up_$=c2v-1 locks=c3v-1 locks_up=b-2c5 loco=b2d1 locura=b1c-1 locura_$=b1c-1 log=c-2g-2v8
lol=a-7b-10c-5e-1f-1i-6j-1m-2n1r1t1v5 lol_$=a-2b-6c-6i-6n-5t1v6 lol__$=n3v-10 lol__chat=a-4v4
lol_my=n1 lol_wrong=a-4v4 lol_wrong_chat=a-4v4 long=b-3j-1m-2t1v4 long_$=b-1t1 long__it=m-2
long_is=m-2v1 longer=a5b5g-1v-6 longer_$=a5g-1v-2 longer__can=b3v-2 longer_i=b3v-2
longer_i_can=b3v-2 look=a4b-4g1k-1r-1v4 look_$=b-1 look__my=c-3g1k-1v5 look_at=c-3g1k-1v5
look_at_my=c-3g1k-1v5 looking=a-1c2e6g-1m-1 looking__$=c3e5m-1 looking__ways=b2
looking_for=a-1b-1e6m-1 looking_for_$=e6m-1 looking_up=b2 looking_up_ways=b2 looks=c-2v1
looks__$=c-2v1 looks_good=c-3v3 looks_good_$=c-3v3 loopy=b-1c2 lord=b1 lord__me=b1 lord_takes=b1
lord_takes_me=b1 los=b-1c-1d-4e-4f-3h-4i-3j-3k-1l2m-2n-2o-1p-2q1t-1u4
los__$=a-5b-2d-3e-3f-4i-1j-2m-1o-1u3v-2 los__a=a7b-7u2 los__de=v2 los__en=p-1 los__me=b4 los__no=b3
los__otra=l5 los_avisos=a2 los_avisos_$=a1 los_brazos=a-1b6c-3 los_brazos_$=a-1b6c-3 los_dedos=c2
los_dias=b2c-1n3 los_dias_$=b2c-1n3 los_doctor=b6s2 los_horarios=n2p-2 los_horarios_$=n2
los_martes=q2 los_mensajes=a-5l4n-2v-4 los_mensajes_$=l1v-4 los_nervios=b8c-5v-2 los_nervios_$=b1
los_ninos=g5v-6 los_oidos=a-1b-1c2 los_oidos_$=a-1b-1c2 los_ojos=c3v-1 los_ojos_$=c1
los_papeles=a-4v4 los_papeles_$=a-4v4 los_pies=b-2c5v-1 los_pies_$=c3 los_puntos=a-1b-1c1v5
los_puntos_$=c1v1 los_quiero=a7u2 los_recordatorios=l3 los_sabados=a-1q1v1 los_sabados_$=a-1v1
los_tobillos=c2v-1 los_voy=a7b-5 los_voy_a=a7b-5 lose=a7c-2e-4q-1s1 lose__$=a3 lose__number=a4e-3s1
lose_it=a3b2 lose_it_$=a3 lose_my=a3c-1q-1s1 lose_my_number=a2s1 lose_this=e-2 lose_this_number=e-2
losing=b4c-1v-1 losing__$=c-1 losing__mind=b4c-1 losing_it=b3c-2 losing_it_$=b3c-2 losing_my=b4c-1
losing_my_mind=b4c-1 lost=a1e5g-5j1n2u-2 lost_20=b-2c4 lost_20_pounds=b-1c2 lost__baby=b3c-1
lost__card=v4 lost__in=v-4 lost__pounds=b-1c2 lost__voice=c2 lost_my=a-7b-3g-1j2m1v8 lost_my_card=v4
lost_my_voice=c2 lost_the=b3c-1e-2v2 lot=b1g-2v6 lot_$=b1g-2v2 louder=n6 love=r3u4v-7 love__$=r3
love__god=a3v-2 love_of=a3v-2 love_of_god=a3v-2 love_to=r3 love_to_$=r3 love_you=a-1u4v-1
loved=b2d-1 loved__$=b2 loved_it=v1 loved_it_$=v1 loves=b2 loves_me=b4 ltr=c-1g6r-3 ltr_$=c-1g6r-3
luego=a-1b-4c-4f2g6n-3q-1r2t-1v-3 luego_$=b-3c-3f3g4r4v-1 luego__digo=n-1r-1 luego_le=g1n-1r-1
luego_le_digo=n-1r-1 lugar=e-2h-2j7 lugar__otra=e-2j3 lugar_a=e-2j3 lugar_a_otra=e-2j3 luis=a-1e7
lump=c4v-4 lump_$=b2c1v-3 lump__my=b-3c1 lump_in=b-3 lump_in_my=b-3 lunar=c3 lunch=v2
lunes=a-1c-4d2f1g4h-1k2o-5q7r-1s-1v-3 lunes_$=c-2d3g6h-1p4q3v-1 lunes__$=f4k2 lunes_lamanana=k2
lunes_lamanana_$=k2 lymph=c4v-2 lymph_nodes=c4v-2 maam=e3 machete=b5c-3 machete_$=b4
machine=b-1c2d1m3v-2 machine_$=d-2m3v-2 machines=d3 machines__me=d2 mad=g-2 made=b2c3j2n-1t-1
made__peace=b3c-1v-1 made_my=b3n-1 made_my_peace=b3c-1v-1 mailbox=b-1c4 mailbox_$=b-1c4 main=c-1v3
main__$=c-1o-6v9 main_street=c-1v3 main_street_$=c-1o-6v9 make=a4b2c-3g-5i-1k4n3p1r-1s-2v1
make__$=a-1b3c-2j-2 make__of=b-1p3 make__stop=a5v-2 make__to=b-2j4k-2 make_any=b-1p3
make_any_of=b-1p3 make_it=c-6g-4i2k2s-2 make_it_$=a-1b3c-2j-2 make_it_to=b-2j4k-2 make_me=v6
make_that=b6c-1i-4k1n4 make_you=a5v-1 makes=c3h2k-1v-3 makes__sick=c2v-2 makes_me=c3h2k-1v-3
makes_me_sick=c2v-2 making=a-1b-1c2 mal=a-1b-5c7e5f2g-2n-1t-3v-2 mal_$=b-10c9d1e3f3g-1h-3s1t-4v4
mal__los=b4c-1 mal_de=b4c-1 mal_de_los=b4c-1 mal_la=c1v-6 mala=b-5c5n4v-3 mala_$=b-2c4 male=h1
malisima=s1 malo=c3 maltrata=b1 maltrata_$=b1 maltratan=b4 mam=d-1f-2 mam_$=d-1f-2 mama=c2e2f2g-1v-1
mama_$=v-1 mama__que=b3 mama__se=b-1c4 mama_en=b2c-1 mama_no=b-3c3v-2 mama_no_se=b-1c4
man=b5c-1e3h5n-1v-5 man__$=h3 man__my=b2 man_outside=b2 man_outside_my=b2 manager=d7t1v-1
manager_$=d5 manana=g8j1o6p-1r-3 manana_$=a3c1d-2f2g5o5 manana__$=c-1f-1 manana__las=d1g4
manana__no=a-1j2 manana_a=d1g4 manana_a_las=d1g4 manana_lamanana=g1 manana_lamanana_$=g1
manana_latarde=g-2 manana_latarde_$=g-2 manana_ya=a-1j2 manana_ya_no=a-1j2 mandan=a4i3j-2v-3
mandando=a-1 mandar=a1t-1 mandar__$=a5t-1 mandarin=a-2f7n-1 mandarme=a-1l2 mandarme__$=a2
mandarme_los=a-4l2 mande=a-2f1l-1m1n5 mande_$=n9v-2 mande__$=a4f-1n-5 mande_mas=a2f4n-4
mande_mensajes=a1s1 mande_mensajes_$=a1s1 mandelo=f1n2 mandeme=g1q-1v6 mandeme__el=g4q-1
mandeme_el=g-1 mandeme_mensajes=g4q-1 mandeme_mensajes_el=g4q-1 manden=a10b2e-1s-2v-6 manden_$=a3b-2
manden__$=a4b-1f3s-1v-2 manden_mensajes=f3 manden_mensajes_$=f5 manden_nada=a5b-5e-3f-1v-2
manden_nada_$=a2b-1v-1 mandes=a1 manejando=b-2c-1g6i-3 manejando_$=b-2c-1g6i-3 manejar=a-1g-5h-2i4v2
manejar_$=a-1h-2i6v-3 manejo=i5v-1 manejo_$=i3 manera=n3s2 manera_$=n4s3 mano=b3 mano_$=b4v-2
manos=c4 manos_$=b-4c3 many=a1b1c-4u2 many__$=b1u3 many__do=a1 many_thanks=u3 many_thanks_$=u3
many_times=a1 many_times_do=a1 maquina=c-1e-2m3 maquina_$=c-1d-1e-2m4 maquinas=a-2d2
march=b-1c-3o-1t1 march_3rd=e-1v1 march__$=v2 marco=c-3e5g1n-3 marco_$=e-1g1v-2 marco__$=c-3e6n-2v2
mareada=b-1c3 mareada_$=b-1c3 mareo=b-1c4 mareo_$=c3 maria=b-2e7v-5 maria_$=e4v-5 maria__this=e1
marido=b4c-2 marido__golpea=b3 marido_me=b5c-1v-7 marido_me_golpea=b3 marqueme=g2q-1 marquen=d3e-1
marquen_$=d3 martes=c-5f2i1j3k3o2p-1q2v-5 martes_$=c-1f5k5o2q3v-1 martes_13=r1 martes__las=o-6
martes__puedo=j3k-2 martes_a=o-6 martes_a_las=o-6 martes_con=h1 martes_no=j3k-3
martes_no_puedo=j3k-2 martes_pero=b1i3o2 martes_y=o1 marzo=v4
mas=a7c-10d-5e-4g2i-5l-3n3o-1p2q-1r-2s-1t2u-2v-3 mas_$=a19b1c-3d-3g-5h-1i-1j2o1v-9
mas__$=a-6b-6c-1d-1f-13g6h-1m2n5o2p5q-5s-1v1 mas__menos=a-1v2 mas__please=f-2 mas__que=d2
mas__quiero=f-5 mas_despacio=a-1n4 mas_despacio_$=a-1n4 mas_fuerte=a-2n4 mas_hay=n-1p5
mas_hay_$=n-1p5 mas_lamanana=o-4p1 mas_lamanana_$=p1q-2 mas_me=d-3f-6h6v-4 mas_me_quiero=f-5
mas_mensajes=f7 mas_mensajes_$=f-3 mas_o=a-1v2 mas_o_menos=a-1v2 mas_please=a3 mas_please_$=a3
mas_quiero=a-1 mas_text=n-1 mas_textos=d2f-1 mata=b-7r2v5 mata__curiosidad=b-1v2 mata__no=b-1r2
mata_la=b-1v3 mata_la_curiosidad=b-1v2 mata_si=b-2r2 mata_si_no=b-1r2 matando=g-2v3
matando_$=b1c2v-7 matar=a-1b6c-4f1g-1m-3v-2 matar_$=b7c-2f2m-2 matarme=b3 matarme_$=b3 mataron=b-1v1
matter=b2g-1q1r2v-2 matter_$=b-4q4v5 matter__ill=r-2 matter_i=b3 matter_im=v-7 matter_which=r3
matters=a2b1 may=a-5b-1c-1d3e3l3m4o-2t3v-5 may_$=e4 may__$=t3v-1 may__ask=m4 may__have=c-3d3
may_i=c-3d2m4 may_i_ask=m4 may_i_have=c-3d3 maybe=a-2b-1e-1g1k-3o-2q3r-4s1v3
maybe_$=a-1k-3o-1q4s-3v9 maybe__$=e-1q-1r-2s2 maybe_later=g2 maybe_later_$=g2 mayo=c-1e1
me=b4c2d1e-4f2g2h-1i1j-2k-2l-1m-4n-4o-1p-2q-5s-3u-3v-5
me_$=a6b7c-17d-2e11f3g-12h2i1j1k-1l2m4n6p4q-4r3u-2v-2
me__$=a6c-3d-7e-10f-3g-3h-12i-3j5k-3l4m2n5o-5q-2r2s-5t-2u-4v1 me__4=g6
me__a=a2b1c-5d-1f-2g2h4j-2k-2l-2v-2 me__again=a1 me__al=c2v-1 me__alguien=g2 me__amenazada=a-3b1
me__and=a5g-3 me__aqui=b7 me__asco=a-1b3 me__asi=a-1e3 me__back=b3 me__bendiga=b-1u1
me__bien=c4f3r2s-1v-8 me__bit=g2 me__calambres=c3 me__cambia=k3q1 me__cambiar=h2k-1 me__cancer=b1
me__con=a-4b6e4g1h-5u-1v-3 me__covid=c-3v3 me__cuando=b-1c8g-3
me__de=a4b-3c-5d-1e-2h-2k2l1m-1n-1r1v9 me__del=c2 me__different=h1k-2 me__doctor=a-2d-3h4
me__doliendo=c5 me__dont=a-8d5 me__el=a-1b3c7e-6g-4h-3i4n-1v1 me__en=a3b6c-4e-3f-1g-2k1m1
me__escribiendo=a3e3 me__escribir=l1 me__ese=k1 me__falta=s2 me__for=a-3l5 me__form=g-3v4
me__friday=g-1k4q2 me__ganas=b3 me__harta=b-1v-1 me__hasta=a2 me__have=d2q-1 me__he=i3v-2
me__headache=c-2v6 me__help=f6 me__hes=b-2c-1i5 me__i=d2 me__igual=b4c-3r4 me__im=b2f5 me__in=g-3
me__ir=b2f8k2v-5 me__it=a1b-2g-3v9 me__jaja=v2 me__la=a-9b-22c13d2e-6f-4g4h-2i6j-3k-1n-3u6v1
me__lamanana=g1q1s-1 me__lanoche=g5 me__las=a-2c1v3 me__like=h3k-1 me__llamar=d1f-2 me__llevar=i5v-4
me__loco=b2d1 me__lol=c-1v1 me__los=a-4b-1c7l-1u-2 me__mal=b-3c3f-2h3s1v-8 me__mas=a13b-7f6g-4n-6o2
me__matando=b2c1v-7 me__matar=b2f3 me__me=b5m-1 me__mensajes=f3 me__mi=b5c-1g5 me__miedo=b4v-1
me__molestando=a1 me__morir=b4f4h-1 me__morning=g5q-4 me__mucho=c9f3q1s1v-3 me__muriendo=s1
me__muy=c1d2f5h-1v-1 me__my=a-2b3c-1e2g3v-5 me__nada=b-6c-6f-1o2r2s-1t1v3 me__nextweek=g2
me__night=b2c-3 me__no=a1j2v-3 me__nobody=b5i-2 me__noon=b-1g4 me__not=p-2 me__nurse=d3
me__of=a1c-1d-1p3r-2 me__on=a-3b-5g3l4 me__otra=c3h1k3 me__para=a-3b-4c1i3j1 me__pegando=v4
me__peor=c3t1 me__person=d3s-1 me__please=a4b-3f10h-2 me__por=b-7v9 me__puede=c-1i-1k5n5q3
me__que=b3v5 me__quitar=c-1v10 me__recoger=i5v-2 me__respirar=b-1c5v-1 me__ronchas=b-1c5v-1
me__salir=a-3b1 me__shes=g-2i1 me__si=b-1i1r1 me__siguiendo=b5 me__sin=c3f-2g4v-3 me__sola=a-2c-1
me__spanish=a-2 me__sus=a3 me__that=h3 me__the=a2c-7g5j3n-3q-2r-1v-7 me__these=a-1v1 me__this=a6s3
me__thisweek=k2q3 me__time=b5h1 me__to=a-3b-6c-5d9g-4 me__todo=b-3 me__un=a-4b-13c18d-4e-1
me__una=b-9c5d1f-4h2 me__up=a-2c-2l1 me__volver=l1 me__vomito=c1v-1 me__with=h1 me__ya=a-2b9u-1v-1
me__you=v4 me__your=a4d-3f3p-1 me_a=a-4b-8c-4d7e-4i-1k-3s2v5 me_a_bit=g2 me_a_different=h1k-2
me_a_headache=c-2v6 me_a_nurse=d3 me_a_person=d3 me_about=s1 me_abrieron=c4v-2 me_abrieron_los=c4v-2
me_acabo=c6v-2 me_acuerdo=c-2v6 me_acuerdo_$=c-2v5 me_after=g10q-1 me_again=b2c-1g-2j1k2l5n-3s-1
me_again_$=a-6g-1j1k2l4n-1s-1 me_again_and=a6g-3 me_agarra=g1 me_agito=b-2c4 me_ahogo=c3g-3
me_alcanza=a-1c1i3 me_alcanza_para=a-1c1i3 me_alone=a5b-10r-1 me_alone_$=a5b-10r-1 me_amenaza=b1v-1
me_amenaza_$=b1v-1 me_amenazo=c-1 me_amenazo_con=c-1 me_an=b-1g2 me_and=a-1b5d3g-4h3v-2
me_and_have=d3 me_and_shes=g-2i1 me_and_that=h3 me_another=h5t2 me_any=p3r-2 me_anymore=a4b1f7i-2s1
me_anymore_$=a4f7s1 me_anything=a2b-2 me_arde=b-1c5f-2 me_arde_el=f-1 me_at=b-1g4 me_at_4=g3
me_atendiera=b-1 me_atendiera_una=b-1 me_aterra=b4c-1 me_atienda=a2b-1d1e-1 me_back=a-1b-7c-12g-1l11
me_back_$=a3c-2l5 me_back_on=a-2l4 me_back_up=a-2c-2l1 me_baja=a-3c6v-5 me_baja_el=v-1
me_baja_la=a-3c1 me_bajo=b-2u1v2 me_bajo_el=v-1 me_be=a8b-3 me_be_$=a1 me_busquen=a3h-1
me_but=b-3c-1i8v-1 me_but_he=i3v-1 me_but_hes=b-2c-1i5 me_cai=b-4c3 me_cai_$=b-1 me_cai_de=c1
me_cambie=v4 me_cambie_de=v4 me_cambio=c3 me_cancelaron=v4 me_cancelaron_el=v4 me_cayo=b-1c1v-1
me_cayo_mal=c2v-6 me_cierra=b3c-2 me_complico=k1 me_comunicar=d6h-1 me_comunicar_con=d4h-1
me_comunico=a-1d-2g5v-1 me_comunico_$=d-2g2v-1 me_conviene=f3o2 me_conviene_mas=f5o2 me_corte=c5v-1
me_corte_las=b4c-5 me_corto=b2c-1 me_corto_los=b2c-1 me_cuesta=b-1c5v-1 me_cuesta_respirar=b-1c5v-1
me_da=a-2c1d-2f-4h-1i2o-1r3s1v-2 me_da_igual=b4c-3r4 me_da_miedo=b4 me_da_mucho=b3f-1s1
me_da_otra=k3 me_da_vomito=c1v-1 me_dan=b3c2g4v-4 me_dan_calambres=c3 me_dan_ganas=b3 me_dano=i1
me_dano_el=i1 me_deja=a-6b3 me_deja_salir=a-5b3 me_dejan=a-1b4 me_descompuso=i1 me_descompuso_el=i1
me_desmaye=b-1c3v-1 me_desmayo=b-3c4 me_di=a-2b-4l2 me_di_de=a-2l2 me_die=b7g-2 me_dio=b-5c2e-1v2
me_dio_covid=c-3v3 me_dio_un=b-1c2 me_doy=a2b5c-1v-1 me_doy_de=a3 me_duele=a-3b-5c7g-1i-4j-1o2q1r1u2
me_duele_$=v3 me_duele_el=v-2 me_duele_la=f-1v-6 me_duele_mucho=b-1c9f4q1v-1 me_duele_nada=c-8o2r2v6
me_duelen=c1v-1 me_durmio=c1 me_encantaria=b-1r2 me_encantaria_$=b-1r2 me_enferma=c-4v8 me_envien=a3
me_escriba=a1g-1 me_escriban=a4f-2g-2p-5 me_escriban_$=a2p-5 me_escriben=a-3m4v-1
me_escriben_$=a-3m4v-1 me_esta=b7c7d-1e-2v-8 me_esta_matando=b2c1v-7 me_estan=a1b2c-2 me_esten=a4
me_estoy=b7c-8n-4s1v-4 me_estoy_muriendo=s1 me_falta=b-2c3 me_friday=g8 me_friday_$=g8 me_from=a1
me_from_the=a1 me_fue=c-8h2v5 me_fue_el=c-7v6 me_golpea=b3 me_golpea_$=b3 me_gusta=a-1d1
me_gustaria=f6 me_ha=b-2c3v3 me_habla=d-2m4 me_habla_$=d-2m4 me_hable=a10d9g3h-1 me_hablen=a3b-1f-1
me_hablen_$=a3b-1 me_hables=a1 me_hace=s2 me_hace_falta=s2 me_hacen=a-1b2c2 me_haha=b-3v4
me_haha_$=b-3v4 me_hes=b7 me_hincho=c4r1v-3 me_hizo=b2c-3v5 me_i=a-7b2d4q-1 me_iba=b-3g7v-2
me_iba_a=b-3g7v-2 me_id=h3k-1 me_id_like=h3k-1 me_if=q3 me_im=a-1b1d3p-2 me_im_not=p-2
me_in=b7c-6g-6k9q4r1v-6 me_in_$=g-1q3r1 me_in_my=b5c-4 me_in_spanish=a-2 me_in_the=a1v-1
me_infecto=c2 me_interesa=h-1s1 me_interesa_$=a-1s1 me_jodas=a3 me_just=g3 me_la=b-2c-2k8q6s4u1
me_la_bendiga=b-1u1 me_la_cambia=k3q1 me_la_puede=k5q4 me_last=b2c-3h1 me_last_night=b2c-3
me_lastime=b-1c4g-1 me_lastime_la=b-1c2 me_late=c3 me_later=a-1b-1f4g4 me_later_$=b-1f-1g4
me_leave=b3 me_llama=a-1b2g4 me_llama_$=a-1b2g4 me_llaman=m2 me_llaman_$=a-2m2
me_llame=a1d3f-1g2h-4s-1 me_llame_$=d-2 me_llame_alguien=g2 me_llame_el=c3d3g1 me_llame_la=d2h-1
me_llame_mas=b-1 me_llamen=a3b-5c4d1f7 me_llamen_$=b-4c-1f2 me_llamo=a-3b-1e7 me_llamo_asi=a-1e3
me_llega=c3i-1m2 me_lleva=b-3g1i2 me_lleva_y=b-2g1 me_lleve=b2c-1f3i3k1 me_lleve_$=b2c-1f3i3
me_lo=a-2b-1e2g-1n6 me_lo_puede=n5 me_lol=q1 me_lol_$=t1v-2 me_maltrata=b1 me_maltrata_$=b1
me_mande=f3 me_mande_mas=f4 me_manden=a3b-4f1s-1v-2 me_manden_mensajes=f4 me_manden_nada=a2b-4v-1
me_mata=b-7r2v5 me_mata_la=b-1v3 me_mata_si=b-2r2 me_monday=g5 me_muero=a-1h-1i-1r1v2
me_muero_$=b2v-5 me_muero_de=r1 me_muero_por=b-7v9 me_murio=b1c-4v6 me_murio_el=i-4v5
me_nextweek=r-1 me_nextweek_$=r-1 me_now=a-5b2g-6l6 me_off=a6b-5c-4d-1e1g-1h1i-1j1l-1r-2
me_off_$=a10b-3c-3e2f-4j-1 me_off_the=j5r-1 me_off_this=a1s1 me_off_your=f4 me_olvido=k2
me_on=b-1d-4g5n-1 me_on_the=g5n-1 me_on_your=d-2 me_out=a5b-1c-2d-1 me_out_$=a2 me_out_of=a2c-1d-1
me_parece=r3s-1 me_paso=k1 me_pega=c-2v5 me_pega_$=b-1c-1v5 me_pica=b-2 me_pica_todo=b-2
me_pico=b-3c4 me_please=a-4d6f2g-2 me_please_$=a-5d7g-1 me_pregunta=a1b-2g-1n2s-3
me_pregunta_$=a-1b-2n4 me_puede=b-1c-1d5f-5h5v-9 me_puede_llamar=d1f-2 me_puede_llevar=i5v-4
me_pueden=a-2c-2d-1h1i5k-2l2 me_pueden_cambiar=h2k-1 me_pueden_escribir=l3 me_pueden_recoger=i5v-2
me_puedo=b-3c4d3f2i-3v2 me_puse=v2 me_puso=b3m1 me_queda=f4k2n-1 me_queda_$=k3n-1 me_queda_bien=f5
me_quedan=p2 me_quede=c5v-2 me_quede_sin=c5v-1 me_quedo=b-1c-3g4 me_queman=b-3c3 me_queme=b-1c5
me_quiere=b4f5v-3 me_quiere_matar=f5 me_quieren=b3 me_quiero=b11c-1d-3h-4l-5 me_quiero_ir=b2f-1
me_quiero_matar=f-1 me_quiero_morir=b4f4h-1 me_quit=a3 me_quita=c-1 me_quita_$=c4v-3 me_quitaron=i2
me_quito=b4c-2u1 me_quito_el=b4 me_quito_la=u1 me_sacan=a5c2v-1 me_sale=b-2c5v-1 me_sale_la=c2
me_salgo=a10b-7 me_salieron=c3 me_salieron_ronchas=c1 me_salio=b-3c6v-3 me_salio_un=b-1c4v-1
me_sangran=c4 me_sangran_las=c2 me_sick=t-1v2 me_sick_$=c1t-1 me_sick_lol=c-1v1
me_siento=a-1b-4c3f1h2s1t1v2 me_siento_bien=c5v-6 me_siento_mal=b-2c2s1 me_siento_muy=c1d2f6h-1
me_siento_peor=c3t1 me_siento_sin=b1 me_sigan=a3 me_sigue=c4 me_sigue_doliendo=c4 me_sirve=f2p2
me_sirve_$=f2p2 me_sirven=r4 me_so=b1 me_supura=c1 me_talk=d6g-5 me_talk_to=d4g-4 me_tapo=c2
me_temo=b-3c-4v5 me_temo_que=b-3c-4v5 me_text=f8 me_textees=a1 me_textees_$=a1 me_that=b2v-3
me_the=a-1b-1d3g-4n1v5 me_the_form=g-3v4 me_this=g4 me_through=a-4c-5d6 me_through_to=a-4b-4d4
me_tiene=a-3b5c-3v-3 me_tiene_amenazada=a-3b1 me_tiene_mal=c2v-1 me_tienen=a8b1i-1v-5
me_tienen_harta=b-1v-1 me_tienen_hasta=a2 me_times=a2 me_times_$=a1 me_to=g-4j1k5q5v-1
me_to_the=d2h-1 me_toca=b1v2 me_toca_$=b1v2 me_today=a1g6 me_today_lanoche=g5 me_tome=c-3v-1
me_tome_un=c-2 me_tomorrow=b-4c-1d1g12q-5 me_tomorrow_$=b-1g5 me_tomorrow_morning=g3q-3 me_torci=c1
me_torci_el=c1 me_up=b-4c-6d-6g1i7k-2l2n-1o1 me_up_$=b-2c-2d-6i7l-2o1r1 me_up_for=a-3l5 me_va=b3
me_va_a=b3 me_vacunaron=v-2 me_van=i-2v1 me_van_a=i-2v1 me_vea=d-1h3 me_vienen=i3 me_violaron=b2c-1
me_violaron_$=b2c-1 me_volvio=c1 me_voy=a-2b4c-2g-2s1 me_voy_a=b5c-2g-1j-2s1 me_vuelva=s2
me_vuelva_a=s2 me_vuelvan=a3s-3 me_vuelvan_a=a3s-3 me_vuelvo=b1 me_with=a-1b5c-6d-2e2h3
me_with_doctor=d-3h1 me_with_the=h2v-1 me_zumban=a-1b-1c2 me_zumban_los=a-1b-1c2 mean=b-1e5l1v-3
mean_my=e5v-1 meaning=b1 means=e-1i4r1s-1 means_of=i5 meant=a-2e5h-1 meant_for=e2 mecanico=i2
mecanico_$=i2 media_$=o1 media_cara=c1 medicaid=c-2d-1i2 medicaid_$=i-1v3 medicaid__$=i1
medicaid_ride=i1 medicaid_ride_$=i1 medical=d3v-7 medicare=c-1v8 medicina=c3 medicina_$=c-1v2
medicina_de=c4v-3 medicine=v-1 medicine__me=c3v-3 medicine_makes=c3v-3 medicine_makes_me=c3v-3
medico=e-1h8k-2r-2 medico_$=h4k-2 medico__$=h5r-2 medio=c-3n4o1v-1 medio_$=c-1o1 mediodia=q2
mediodia_$=q2 meds=b2c2h-2v3 meds_$=h-2v5 meet=b4 meet_my=b4 meeting=b-2c-2g4r-2 meeting_$=c-1g3
mejor=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2 mejor_$=g-2h3k2v5 mejor__$=b-1j5s1v-4
mejor__mi=b1v-2 mejor__muero=b1v-5 mejor_me=b1v-5 mejor_me_muero=b1v-5 mejor_sin=b1 mejor_sin_mi=b1
meltdown=b2c-2 meltdown_$=b2c-2 menos=a-2b-1e-2g-1h4 menos_$=a-2v2 menos__$=e-1h5v-1 menos_el=h1
mensajes=a4b-5c-2f2h-3i-2j-2k-1l2n1q-2u-1v-1 mensajes_$=a5b-3c-1d2f-6g-5h-2j-2n-8 mensajes__$=a1f-1
mensajes__ustedes=f6 mensajes__vez=a-1l1 mensajes_de=f6 mensajes_de_ustedes=f6 mensajes_el=g4q-1
mensajes_no=e3 mensajes_otra=a-1l1 mensajes_otra_vez=a-1l1 mental=b1 mental_breakdown=b2
message=b-4c-2d-1e-1f-1g2h-1j-1l3m1 message_$=a3b-2g-6m1n-4v1 message__$=a-9g-1l8
message_again=a-7l5 message_again_$=a-7l5 message_me=a3g8l-2s1 messaging=a6b-2 messaging_this=a3
metio=b1c-1 metro=v2 mexico=b-2e4n-1 mexico_$=b-2e4n-1
mi=a-1b4c-2d-7e-3f-2h-2i2j3l-2m-4n-12o-7q-1r1s-1t-1u-6v-1 mi_$=a-3b10c-7e2k-1v-10
mi__$=a4b-7c-6d-1e-2f-5g2h-2i-1j1k5l-3n-5o-1p-2q-6r-2v2 mi__a=e-2j8 mi__agarro=v6 mi__al=b2q6
mi__anda=b2c-5i6v-1 mi__de=a4b-6c4e-3h2v-4 mi__del=g2j1 mi__dice=c4 mi__en=b2c-1 mi__es=b-2t2
mi__esta=b-3c2e-3i-1v7 mi__fallecio=c-2e6i-1 mi__le=b-3c1v2 mi__lo=b-1v1
mi__me=a-1b10c-10e-1f2g-5j-1r3v-14 mi__murio=b-3e3v-1 mi__necesito=h1 mi__no=a-1c1e8v-11 mi__para=f4
mi__please=e-3 mi__se=a-1b4c1e-7g-4h1 mi__tiene=a2b-1v3 mi__trabaja=i2 mi__trae=c5 mi__y=b3c-2g4v-3
mi__ya=b-5e8 mi_abuelita=b-1e1 mi_abuelo=e3 mi_carro=i7v-7 mi_casa=b1g-3v5 mi_casa_$=b-1g-3v6
mi_celular=e-7v4 mi_cita=a-5b-2g-2h-2i-3j1k9m-5 mi_cita_$=a-3c-1g-2i-2k8m-5q-4v1 mi_cita_al=q6
mi_cita_del=j1 mi_cita_para=f4 mi_compadre=c-1i3 mi_cuarto=b2 mi_doctor=b-4h1v-1 mi_doctor_de=b-2h3
mi_doctor_se=h2 mi_equipo=b-4e-2v4 mi_esposa=b-1c3v-1 mi_esposo=b4c-3e1v-2 mi_esposo_$=e-1g1i2
mi_esposo_me=i-1 mi_ex=b3c-1e3v-1 mi_familia=g1i3v-2 mi_fecha=a1b-2k-1t1 mi_hermana=b-2e3h4
mi_hermana_$=b-2e2h4 mi_hija=b-3c1e-1g2i1 mi_hija_$=g2 mi_hija_es=b-1i1 mi_hija_se=c2 mi_hijo=c3e-2
mi_hijo_$=c3e-1 mi_hijo_se=b-2c1 mi_hijo_y=b4 mi_horario=g7 mi_jefe=b-3 mi_jefe_me=b-3
mi_lugar=e-2h-2j7 mi_lugar_a=e-2j3 mi_mama=b1c3f2 mi_mama_en=b2c-1 mi_mama_no=b-3c3v-2
mi_marido=b4c-2 mi_marido_me=b5c-1v-7 mi_medicina=c4v-3 mi_medicina_de=c4v-3 mi_nina=b2c1 mi_nino=c3
mi_nino_$=v2 mi_nino_trae=c3 mi_nombre=a6b-1c1 mi_nombre_$=a6c-3 mi_novio=b2f4 mi_novio_me=b2f4
mi_numero=a11b-3e-6m4v-1 mi_numero_$=a5b-2e-3m5v-1 mi_padrastro=b3i-1v-2 mi_papa=b1c3e4g-1i-1v-6
mi_papa_esta=b-4c6e-1 mi_pareja=b1 mi_pastilla=k-2v5 mi_patron=g5v-1 mi_perro=b-4c-5v6
mi_senora=c3g4v-1 mi_senora_$=g4v-1 mi_telefono=a3b-4m2v4 mi_telefono_de=a3 mi_tio=b2e1
mi_troca=e-2i5v-2 mi_ultima=b2g-1v-1 mi_vida=b2v-8 mi_vida_$=b1v-4 mi_viejita=b1e2 mia=j-1k-2
mia_$=j-1k-2 middle=g4n1v-3 middle_of=g4v-1 miedo=a-4b5c-6e-2g-3i-4v1 miedo_$=a-2b14c-5f4i-1v-16
miedo__$=f-2 miedo__los=b-2v1 miedo__mi=b2v-5 miedo__que=v4 miedo_a=b-9v9 miedo_anoche=b-5v3
miedo_de=b-1 miedo_de_mi=v-3 miercoles=o2p-1q-1v-3 miercoles_$=f-1o2r1v-2 miercoles__las=f3
miercoles_a=f3 miercoles_a_las=f3 mierda=a6b-1 mierda_$=a6b-1 might=b1c-4g2k-1s-1v1
might__something=b3v-2 might_do=b3v-3 might_do_something=b3v-2 might_hurt=b9c-9v-4 migraine=b-2c5v-5
migraines=c-2h-1v6 mija=c3 mijo=a1 mil=t2u1v-4 mil_novecientos=t1 miles=c-1i4v1 million=c-2v4
mind=a-4b2c-3e-1j3k-2l5 mind_$=a-3b7c-2v6 mind__the=b-2j2k-1 mind_about=b-2j2k-1
mind_about_the=b-2j2k-1 mind_i=l1 mine=b-1e5 mine_$=e4 minutes=a-1b-1c2e-1g4v-1
minutes_$=a-1c2e-1g5v-7 minutes__$=g-2v4 minutes_apart=c2 minutes_apart_$=c2 minuto=b-1g1
minuto_$=b-1g1 mio=e2 mira=j1 mire=a3c1 mire_doctor=c1 mire_yo=a1 mis=a-4b2c-4e-5g2h-1l3n-3v5
mis__$=a-3b-1c-2e-2g4l3n-2v2 mis__estarian=b1 mis_analisis=b-1v2 mis_cosas=b4 mis_datos=a3
mis_datos_$=a3 mis_hijos=b4e-2v-1 mis_hijos_estarian=b1 mis_resultados=b-2v2 mis_resultados_$=b-2v2
misa=b-1g4 miserable=b1 misery=a-1b5d-1v-2 misery_$=a-1b4v-2 mismo=a2q3v1 mismo_$=a3q2
mismo__$=h-1v3 mismo_doctor=v3 miss=b6 miss_me=b6 missed=b-3e-1j-1k4l-1n7q2v-2 missed__$=k-3n7
missed__can=k4q2 missed_it=n6q2 missed_it_$=k-3n7 missed_it_can=k4q2 missed_my=j-1k4
missed_the=i1n2v-1 mistake=a-1e3l1 mistaken=b-2e3v-1 mistaken__$=b-2 mistaken_me=b-2e1 mixed=b1v-2
mixed__pills=b1v-2 mixed_my=b1v-2 mixed_my_pills=b1v-2 mixteco=f3 modificar=k2 modo=a-2v5 mole=c4
molestando=a2b-1 molestar=a3b-1 moleste=b2c-2 molesten=a2b-1h-2 molestia=h1 mom=b1c5e3g-2i-1v-7
mom_is=c5 moment=g6 momento=g3h-1 momento_$=g3h-1 mommy=c-3e5v-1 moms=c1v-1
monday=a-1f1g1k1o-5p1q7v-2 monday_$=b1c-4f-2k-1o-2p1q4 monday_after=f5k-1p1 monday_my=c6 money=b2
money_$=b2 month=a-1b-2c2e2g-3p2q-2 month_$=g-2p2q-2 morado=c3
more=a6b-2d-4e-3f-5h5i-3j-3k-6l1m2n3o-1p2q-2s-5v-1 more_$=a3b1c2g-4l2n5v-5
more__$=a-4b-3c-5d-1g4h2k-3m4s-3t-2v-1 more__im=c2 more__please=a-1n-2o-1p4 more__these=a1
more__this=b3 more_of=a2b1 more_of_these=a1 more_of_this=b3 more_reminders=a3 more_text=a3b-3c2s-1
more_text_$=s-1 more_time=a-4c-2g5k-3n4 more_time_$=a-2g5k-2n2 morir=b5f3h-1s1u1 morir_$=b5h-1
morir__$=f-1u2 morirme=a-3b6c-1f-2t1 morirme_$=a-3b6c-1f-2t1 morning=b-4c-2k1o-1p2q4v2
morning_$=b-4c-3k2o-4p2q3v3 mother=b3e2f6g-1v-1 mother_$=a1b4e-2 mother__me=b6e-1 mother__please=e3
mother_passed=e3 motor=c-4i5v-2 move=a-3b-1c2g-3j-9k11q4v-5 move__$=a-1j-1k6q-4v-2
move__appointment=c1j-6k5 move__to=k3q6 move_it=a-2j-1k9q2v-2 move_it_$=a-1j-1k6q-4v-2
move_it_to=k3q6 move_my=c3g-2j-6q1 move_my_appointment=c1j-6k5 moved=c-3e7h-1j2k-2v-6 moved_$=e7
moved__ohio=j3 moved__years=e2v-4 moved_away=e1v-3 moved_to=j3 moved_to_ohio=j3 mover=c1k2
mover__cita=k4 mover_la=k1 mover_la_cita=k1 mover_mi=k2 mover_mi_cita=k1 mover_para=k1q1
moverla=j-1k5 moverla_$=j-1k5 movido=c-2i4v-3 movido_$=c-2i5v-3 movie=b-6v8 moving=c6e-2
moving_like=c3 mrs=b-1e4 much=b4c-3e-1i1j-1u3 much_$=b2f2v-7 much__$=b-1u4v5 much__a=i2v-4
much__i=b1 much__the=v1 much_is=b-1i2v-2 much_is_a=i2v-4 much_is_the=v1 much_longer=b4v-2
much_longer_i=b3v-2 much_pain=b-4c4v-1 much_pain_$=b-4c4v-1 mucha=c4f2v-2 mucha__$=c5f3v-1
mucha_ansiedad=b2 mucha_tos=c4f4 mucha_tos_$=c4f4 muchacha=b-1d3e1o-1 muchas=u-2 muchas_gracias=u-2
muchisimas=u1 muchisimas__$=u1 muchisimas_gracias=u1 muchisimas_gracias_$=u1 muchisimo=b5c-1
muchisimo__$=b5c-1 muchisimo_miedo=b1 muchisimo_miedo_$=b1 mucho=a-1b-1e-1f2g-1i-2n-1q-1v2
mucho_$=b-6c6f-5t1v4 mucho__$=b6c-2f3v-4 mucho__pecho=f1 mucho__senorita=r1 mucho_dolor=c2v-2
mucho_dolor_$=c2 mucho_el=f6 mucho_el_pecho=f1 mucho_miedo=b5c-2f3s1v-2 mucho_miedo_$=b4c-1f6s1
muela=c5o1 muela_$=c3o1 muelas=v1 muelas__$=v2 muero=a-1h-1i-1r1v2 muero_$=b2v-5 muero__calor=b-1v4
muero__ganas=b-2r1v-2 muero__hambre=v-3 muero__risa=b-2v4 muero_de=r1 muero_de_calor=b-1v4
muero_de_ganas=b-2r1v-2 muero_de_hambre=v-3 muero_de_risa=b-2v4 muero_por=b-7v9 muerta=b4v-4
muerta__miedo=v-3 muerta_de=v-3 muerta_de_miedo=v-3 muerte=b3c-4 muerte_$=b2c-2 muerto=b1v2
muerto_$=q-1 muerto_de=v5 mujer=b-4d-3h8r2v-2 mujer_$=d-3h6v-1 mujeres=h3 mundo=a-2b7c-6f-4i-2
mundo_$=a-2b7c-5f-4i-2 muriendo=b-1e-1s1v3 muriendo_$=b-1e-1v4 murio=b1c-6e3i1 murio_$=e1i1v1
murio__bateria=c-1i6v-3 murio__carro=i-4v5 murio__enero=b-1e4 murio__hijo=b4 murio__un=e6v-8
murio_el=i-4v4 murio_el_carro=i-4v5 murio_en=b-2e7 murio_en_enero=b-1e4 murio_la=c-1i6v-3
murio_la_bateria=c-1i6v-3 murio_mi=b7e-5v2 murio_mi_hijo=b4 must=b-1e1j3r-1s2v-2 must_be=e3
must_decline=j1r-1s2v-1 must_regretfully=j1 mute=a6 mute_me=a6 muy=a-2c2e-3f2g-4h-1m-3n1p1r-1t-2u3v2
muy__$=a-1b3c1d1e-2f3g-3h-3m-2n2u3v-3 muy__y=c3 muy_agradecido=u1 muy_agradecido_$=u1
muy_amable=c-2u4 muy_amable_$=c-2u4 muy_bien=c-1v5 muy_debil=c2 muy_debil_$=c2 muy_deprimida=b10v-8
muy_deprimida_$=b10v-8 muy_lejos=i3 muy_mal=b-4c5d2f5h-1 muy_mal_$=b-4c6d3f5h-1 muy_rapido=b-1n4
muy_rapido_$=n4 muy_sola=b2c-1 my=a-1b-1c1d-6e-3f-1g1h-3j-1k-3l-2m-3n-7o-4p-3q-1r-5t-2u-8v-1
my__$=a4b6c3e-7f6g-5h-4i-6j3k-1l3m-2o-5p1q-12r-4s2u-2v-6 my__2=c11v-7 my__about=b-2j2k-1
my__again=b5 my__aid=c-2v1 my__and=b1e-1h2j3m1v-1 my__appointment=e4 my__are=a2b-1c-3g2n3t1
my__at=b-2c2i4v3 my__ate=v2 my__away=b1i-1 my__bailed=i1 my__because=b1c-3e1 my__book=g4k1
my__broke=c-5i2 my__came=c3v-3 my__can=i2p-2v1 my__cancelled=i4j-6v-1 my__cant=b-8f6i4 my__card=v1
my__did=c4n-1 my__died=b-7c-2e4i3v4 my__doctor=h7l-1v-5 my__doesnt=i-2 my__drives=b-2c-1g-3i6
my__ear=b-2 my__eye=b-1 my__feels=b-1c2v-2 my__fell=c-2i3 my__first=d-2 my__for=j2 my__from=c2j3
my__funeral=k-1 my__gave=c5i-1 my__gets=b-1g2 my__got=c-6m3v6 my__has=e-1g-1i-4v5 my__he=b5c-2
my__hit=c2 my__hits=b5i-2 my__hurt=c4v-8 my__hurts=c1f-2p2r-1v-5 my__husband=a1b1c-2
my__i=b5c4e2j-3v-2 my__im=e3 my__in=b-4c-4e4g9l-2 my__is=a-3b5c-4d5e2g-2i-5k-2m-4n1o1 my__isnt=e-2
my__its=c1 my__keeps=b-2c1 my__lol=c-3 my__meds=b3c-3 my__no=a1 my__now=b2c-1 my__of=m2
my__off=a2i2v-1 my__on=b6c-4j5k-1v6 my__opened=c2 my__out=a-3b6v-6 my__passed=e4 my__phone=e-3
my__please=a-3b2d-1k1 my__pretty=b-1c3 my__record=v3 my__says=c3g5v-5 my__school=k1 my__sees=b-3h3
my__she=b-1e2 my__shes=g1 my__site=c2 my__so=c-1j2v1 my__that=b-3c1v5 my__time=g-1j-5k4v-2
my__to=b-4d-3i-1k7q9 my__today=b7g-2v-3 my__too=c-4j1v6 my__touches=b4 my__up=a3q2 my__usually=b-1i2
my__was=c-1i2v-1 my__went=c6v5 my__who=a-2b2e-2m1 my__will=b-3q1 my__with=a-2b1g3i-1v-5
my__wont=b-9c5v-3 my_address=e-4l-1v4 my_address_$=e-2l-1v3 my_ankle=c2 my_anxiety=c-1
my_anxiety_is=c-1 my_appointment=a-6b-2c-1f4j-2k8m-6p-1q4s1v6
my_appointment_$=a-5b-6f6g-1j1k1m-6q-5s1v5 my_appointment_and=j2 my_appointment_time=g-1j-5k4v-2
my_appointment_to=g-1j-4k4q7 my_arm=b-1c4v-4 my_arms=b-1c5 my_arthritis=c1v-2 my_arthritis_is=c1v-2
my_baby=c4d3g-2 my_baby_$=b7c-2 my_baby_and=b2 my_back=b-8c9g-7l-1v4 my_back_$=b-1c7g-5
my_back_is=b-3c8v-4 my_back_out=c4v-4 my_back_went=c7 my_bandage=a-1v1 my_bandage_$=a-1v1
my_bill=b-1v1 my_bill_$=b-1v1 my_birthday=m3t-1 my_birthday_is=v1 my_blood=b-1c-3 my_booking=c-2j1k1
my_booking_$=c-2j1k1 my_boss=b2c-4g3 my_boss_$=b4 my_boyfriend=b1 my_breast=b-3c2 my_breast_$=b-3
my_calendar=g4i-1 my_car=b2c-6g-2i3v1 my_car_$=b-2g-1i7v-3 my_car_broke=i2 my_car_has=c-3v5
my_card=a2b-2v4 my_card_$=v4 my_caregiver=b2 my_caregiver_hits=b3i-1 my_cell=c-1d6
my_chest=c-2f-2p2r-1 my_chest_$=c4v-2 my_chest_hurts=c2f-1p2r-1 my_children=b3 my_computer=v2
my_contact=a1 my_cough=v-2 my_dad=b3c-1e3i-1v-1 my_dads=e3v-2 my_date=m2 my_date_of=m2
my_daughter=c-1e-2i2k-1v-1 my_daughter_and=b1e-1 my_daughter_cant=b-3i4 my_daughter_drives=g-2i1
my_daughter_has=c2 my_daughter_says=g1 my_depression=b3c-1v-2 my_depression_is=b3c-1v-2
my_doctor=d2h4v-4 my_doctor_$=d2h6v-8 my_dog=b3c-8v4 my_dog_ate=v2 my_dog_is=c-5v3 my_ear=c4o1v-2
my_ear_is=c2o1v-1 my_ears=b-1c1n3v1 my_ears_are=n3v2 my_english=f3 my_ex=c-1e5v-3 my_eye=c7v-6
my_eye_$=c6v-6 my_eyes=c-4 my_face=b-2c2 my_family=b4 my_father=e5v-1 my_feet=b-4c2v-2
my_feet_are=c-5v1 my_finger=c1 my_food=b4c-3 my_foot=c2q1 my_foots=b-1c4 my_friend=b2c-2
my_glasses=c-1g4v4 my_grandson=c-2v2 my_gums=c1v-1 my_gums_are=c1v-1 my_gut=c1 my_hand=b-2c1
my_hand_pretty=b-1c3 my_hands=c-3g2v4 my_hands_are=b1c-5g3v-2 my_head=b1c-1n6 my_head_$=c-4n5v-4
my_head_and=c2 my_head_is=b-1c2n1v-1 my_hearing=c-2v1 my_hearing_aid=c-2v1 my_heart=b-5c6e-2n-1v1
my_heart_$=c2p1v-1 my_heart_is=c5v-5 my_house=b4v1 my_house_$=b4v2 my_husband=b3e1h1
my_husband_$=c-1 my_husband_died=b-1e4v-4 my_husband_he=b4c-1 my_husband_is=b2c1v-1
my_incision=b-1c3v-1 my_incision_is=c2 my_info=a7m-3 my_inhaler=c3 my_insulin=b1c-1v-1
my_insurance=j2v-4 my_insurance_card=v1 my_kid=b3v-1 my_kid_$=b2 my_kid_has=k1
my_kids=a-1c-3e2g5k1p-2v-8 my_kids_$=c-2e3g4v-6 my_kids_school=k1 my_knee=c-2t1 my_knee_is=c-4v1
my_knees=c7 my_last=b9c-5v4 my_late=a2 my_late_husband=a2 my_lawyer=a1 my_left=b-7c3 my_leg=b-1c8v-6
my_leg_$=v-2 my_legs=b-1c3 my_license=a-1b-3c-1i6 my_life=b2f2 my_life_$=b-2f3v2 my_line=a4
my_line_$=a4 my_meds=c-2h-2v7 my_meds_$=c-2h-2v7 my_mind=a-1b1c-2j3k-1l5v-3 my_mind_$=b6c-1v-1
my_mind_about=b-2j2k-1 my_mind_i=l1 my_misery=a-1b5d-1v-2 my_misery_$=a-1b4v-2 my_mom=e1
my_mother=b2e4f7g-1 my_mother_$=b4 my_mother_passed=e3 my_name=a5c2g-2j-2v3 my_name_off=a3j-1
my_neck=c5i-1k-3 my_neck_$=c2k-3 my_neighbor=c-4v5 my_newborn=c1 my_nose=b1c4
my_number=a16b-5c-10e-4m7o-1q-1 my_number_$=a10b-3c-6e-3m8q-1s1 my_old=v2 my_options=m3n-1v-2
my_own=b2h1 my_pacemaker=b-1c2 my_pain=b1c-6h3v5 my_peace=b3c-1v-1 my_pee=c2v-1 my_pee_is=c2v-1
my_permission=a1e-2 my_phone=a8b4c-3g-1m1s1v-1 my_phone_$=a13c-1s1 my_pills=b5c-4v1 my_pills_$=b7c-4
my_pills_with=b1v-2 my_planner=g2v-1 my_port=c1v-1 my_pressure=c4v-5 my_privacy=a1 my_records=v6
my_refill=v3 my_results=b-2v7 my_ribs_$=c2 my_ride=c-4g1i1j-2 my_ride_$=g2i-3 my_ride_bailed=i1
my_ride_fell=c-2i3 my_room=b4c-1 my_room_$=b4c-1 my_roommate=e4 my_schedule=g4k-2p3q-1
my_schedule_$=k-1p3r-1v4 my_seizure=i2 my_shift=g6v-2 my_shoes=v4 my_side=b-1c3 my_sister=a-3b-1e3h3
my_skin=c3 my_slot=b-2c-2j6k2v-2 my_slot_$=c-2j5k1v-1 my_son=b-2i3v-4 my_son_is=b-2 my_sons=g2v-1
my_soul=b4 my_stepdad=b4c-4 my_stitches=c4t1v-1 my_stitches_are=c1t1v-1 my_stomach=b-2c3v-1
my_stop=a-8i6l4v-4 my_stop_$=a-6i2l4v-4 my_subscription=v1 my_sugar=c5v-3 my_sugars=c1
my_tenant=b-1e4v-1 my_throat=j-1 my_throat_$=j-1 my_time=g-2j7k1 my_time_$=g-2j7k1 my_toddler=c1v2
my_truck=b-4c-7i3v4 my_uncle=c-1i1 my_vision=c1 my_visit=b-4f4g-6h-2j6k7q1v-4
my_visit_$=c-6f6g-1h-2k2v-2 my_visit_please=k2 my_visit_to=g-3k2q2 my_voice=c2 my_walker=i1v4
my_wife=b2c-1d-2e1g2v-2 my_wife_$=g1 my_wife_in=e4 my_wife_will=b-2 my_window=b3 my_work=a7d-3
my_wrist=b-2c3 my_wrist_$=b-1c2 myself=a-3b2d1f-1g-1j-1q-4 myself_$=a-3b-1c-13d2f-1g-5q-4v5
myself__night=c-3 myself_last=c-3 myself_last_night=c-3 myself_with=b3c-2 n=a-1c1r-8s10v-3
n_$=r-8s11 n__$=c1 naci=m2 nacido=c2 nada=a1d-1e-2g-1h-3i-3j-2o1t2u5v2
nada_$=a1b-1i-1m3o1r-3s1t1u6v6 nada__$=b-2k2v-1 nada__se=a-1c1v-1 nada__ustedes=a1f-3
nada_de=b-4e4v-1 nada_de_ustedes=a1f-3 nada_mas=k2v5 nada_mas_$=k2 nada_que=a1c1v-1 nadie=b2c-2d-1
nadie_$=b12i-4v-5 nadie__ese=e2 nadie__puede=i4v-4 nadie__quiere=b2v-3 nadie_con=e2 nadie_con_ese=e2
nadie_me=b-8i4v6 nadie_me_puede=i4v-4 nadie_me_quiere=b2v-3 nah=a-1c-4e-3r-6s5v-2 nah__good=s1
nah_im=r-5s4v-1 nah_im_good=s1 name=a4b-3c1e7g-2j-2n-1 name_$=e7v-7 name__$=c3g-1 name__the=v7
name_off=a3j-1 nariz=c2 nariz_$=c2 naw=r-4s7 necesita=m3v-1 necesita_$=m3v-1
necesito=b-2c-2d1e-1f1h1m-2s1u-2v1 necesito_$=s1v-4 necesito__$=d-1f-1g-1h1i1p2v-6
necesito__con=d1g-1 necesito__consulta=j4 necesito__de=v5 necesito__me=b-2d2g1i1 necesito__mi=f9
necesito_cambiar=f10 necesito_cambiar_mi=f10 necesito_cita=f-1j-2k-6 necesito_hablar=d1g-1
necesito_hablar_con=d1g-1 necesito_la=f-1j5 necesito_la_consulta=j4 necesito_otro=j-2k3
necesito_que=d2f-1g1i4k4v-2 necesito_que_me=b-2d2g1i1 necesito_un=d-2g-1h3i-1 neck=c6i-1k-4v-1
neck_$=c2k-3 need=a-1b2c-5d2e-2f1g2h-2i4k2l-1m-1n-5o1r-2s3t-3u-3v1 need_$=m5n-3v-2
need__$=a-2c-2i8j-4k-1m-4r-3s3 need__6=q3 need__anymore=b2i-2j3 need__appointment=b7c2j-5k-2v-1
need__cancel=f9j4k-2v-1 need__change=k3q-1 need__check=g3v-1 need__day=k5 need__fast=v3
need__keep=a3 need__later=f-1g-6k5 need__me=j3m-2v3 need__move=k2 need__new=h3j-2 need__now=b1
need__reschedule=c5f-3k2q-3 need__ride=i1 need__talk=b5c2 need__to=a1b-1d-2i3o1v4 need__van=i1
need__visit=b-1h-2j3 need_a=b-9c-7f-3g-10h5i3j-5k3v3 need_a_later=f-1g-6k5 need_a_new=h3j-2
need_a_ride=i1 need_after=q3 need_after_6=q3 need_an=b5j-3r1 need_an_appointment=b5j-3r1
need_another=c4k6 need_another_day=k5 need_for=j2 need_help=b1v-2 need_it=s2 need_it_$=j-3s2
need_my=b2e2h-2j-3m2v1 need_someone=d-2i3o1 need_someone_to=d-2i3o1 need_that=j1m-4r-1v5
need_that_$=m-4r-1v5 need_the=b-2j2k-1v-2 need_the_visit=b-1j1 need_to=a1b-3c3d2f2g2h-4i-8j4k3q-2v5
need_to_cancel=f9j4k-2v-1 need_to_change=k3 need_to_check=g3v-1 need_to_fast=v3 need_to_keep=a3
need_to_move=k2 need_to_reschedule=c5f-3k2q-3 need_to_talk=b5c2 need_you=a1 need_you_to=a1
needed=k-1 needed_$=j3k-1 needle=c5h2v-3 needles=b-2v3 needs=c4e-1j1k-2 needs__$=j1 needs_it=b-2j1
needs_it_$=b-2j1 negative=c-1s2 negative_$=c-1s2 negativo=r-1s2v2 negativo_$=r-1s2v2 negocio=m-1
negocio_$=e3m-1 negro=c5i-1v-3 negro_$=c5i-1v-3 neighbor=c-4e4 neighbor_$=b-1e4g-1v-4
nel=e3h-2r-4s7v-3 nene=c2 nerve=c1 nerves=a2v-2 nervios=a-1b3c1v-2 nervios_$=b-1c5v-2
nervios__$=c-1v1 nerviosa=v2 nervous=b1c-3e-1v3 nervous__$=b5c-2v-1 nervous_breakdown=c-1
nervous_breakdown_$=c-1 nervous_wreck=b3v-1 neumonia=c1 neumonia_$=c1
never=a6b-6c-6d-4e3f-2g-1j3l-5m-1n-2q-3r-3s4t2v4 never__$=a7d-1v3 never__a=v1 never__back=b1v-1
never__born=b3 never__me=a6b-5j4l-4s-1v8 never__of=e3 never__to=a1 never__up=b4v-2
never_again=a9t1v-2 never_agreed=a1 never_agreed_to=a1 never_been=a-4e4v-3 never_been_born=b3
never_call=d-1 never_contact=j4s-1 never_contact_me=j4s-1 never_heard=e3 never_heard_of=e3
never_mind=a-2v5 never_mind_$=a-2v9 never_stop=a-2 never_text=a2 never_wake=b4v-1
never_wake_up=b4v-1 new=b-5d-1e1f-1g-3h5i-3j-3k4m2 new__$=b-2c3g-2h4k2v-6 new__for=j-1k1
new__is=c-1v3 new_doctor=g-1h4 new_doctor_$=g-1 new_insurance=v3 new_meds=c4v-2 new_meds_$=c4v-2
new_one=k1 new_one_$=k1 new_pills=b-1c2 new_provider=a3 newborn=c1 next=a1b4g-3h2o-2p3 next__$=h2
next__please=o-1p5 next_time=b4h1 nextmonth=a-1g3k2q5 nextmonth_$=a-1g3k2q2 nextmonth__$=q2
nextweek=a-3b-1c-3f1g2j-1o-1q3s-2v-1 nextweek_$=a-2c-2f-4g1k1p2q2s-2 nextweek__$=g-1k-1
ni=a7c-6d-2f-6g-3p3s-1v2 ni__$=c-14f-4v11 ni__llamada=a2 ni__ni=a2p4s-1 ni_modo=a-2v5 ni_nada=c-3v5
ni_nada_$=c-3v5 ni_otra=a2p4 ni_una=a5p3 ni_una_llamada=a2 ni_una_ni=a2p4 nice=a-2c-3e-2g-3t-1u4v4
nice_$=t-1u-2v6 nice__$=c-2v2 nice_day=u2 night=a-1b2c1q-1v-3 night_$=c2v-3 night__$=b-2c1
night_i=b5k-1 nina=b2c2 nine=c-2o3q-1t4 nine_$=c-7t3v2 nine__$=o2 nine_thirty=o2 nine_thirty_$=o2
nineteen=t3v-2 ningun=e3q-1 ninguna=o-3p3q2r-2s2u-1v-1 ninguna_$=p2 ninguna__$=b-2f7p-2q-2s6
ninguna__no=p-4 ninguna_me=f-2 ninguna_tiene=q4 ninguna_y=a3p-1 ninguno=f1o-2p5s-1u-1
ninguno__esos=f3 ninguno_de=f3p1 ninguno_de_esos=f3 nino=b-3c4e-3f-2v3 nino_$=c-3e-1v3
nino__fiebre=c2v-2 nino_anda=v4 nino_tiene=v-2 nino_trae=c3 ninos=c-2g5h-2 ninos_$=g4v-6
no=a6b-2c-2d-4e3f-4g-5h3i4j4l-11m-9n-2o-6p3q-1r-12s12t-3u-7v-6
no_$=a-5b-10c-11e-9f-1g5h11i-5j-7n-11o-5p-13q-3s20v-10
no__$=a-6b-2c-13d9g-7h-8i5k-2m-7o-4p3r-6s-6u-8v12 no__a=b1c-3d-3g-2h-3i-10j5k4n5v-12
no__acuerdo=b-2c2v5 no__ahora=g5s-5 no__alcanza=a-1c1i3 no__all=u4v-6 no__anymore=a-2b-3j-1k2v-1
no__aqui=b-2e3 no__asistir=j3 no__at=a-1i-1u4 no__baja=a-1c5v-3 no__bien=b6c-1h-2n4v-8
no__busquen=a3h-1 no__calling=e-1 no__caminar=c1 no__camion=i5v-2 no__can=k2 no__cares=b1
no__carro=o2v-3 no__cita=a2f-3j-4k-3s2 no__como=b6c-2i7o-2s2v-1 no__con=a-4b4d1h2p-1s1v-3
no__conmigo=a-2j1 no__contact=s-1 no__contestar=g2 no__de=a-16b3c10f4i-2j-1m3n-1p1q1r4s-1u3v3
no__deja=a-5b3s2 no__dejen=a-2 no__doctor=e7v-9 no__dolor=c-7 no__dont=a-4j1s3
no__duele=a-2c-8o2r2u3v9 no__el=d-2e3k5p2q-6s2v-2 no__en=b-1c4e-2h9i8q1v-4 no__encuentro=e5v-3
no__enfermo=c4 no__entendi=n3 no__envien=a3 no__esa=e1h5j1 no__escriba=a1g-1 no__escriban=a4f-1p-5
no__esta=b6v-3 no__estacionamiento=v4 no__estar=a-3b3 no__esten=a2 no__falta=c-1j3v-1
no__fiebre=c-7v7 no__for=a4g1j2 no__got=i3s1 no__gracias=u-4 no__gusta=a-1d1 no__hablar=g8
no__hable=a10g-2 no__hables=a1 no__hace=s2 no__hambre=c5e-1v-5 no__have=c1k1 no__here=b-1c-1e5v3
no__i=h3 no__in=c-1p2 no__ingles=e-2 no__interesa=s1 no__ir=b-3c-1h3i1s-3 no__is=b2s3 no__it=a2s4
no__jodas=a3 no__just=r2s-2 no__la=a-4f-1h-1i-1j8k-3n8o1p1q1s-4 no__le=g1v-1 no__left=a-1b8
no__llame=a2b-2d-5s-1 no__llamen=a8c5d-3f3 no__llamo=a-1e3 no__los=c1p-1 no__manana=b3
no__mande=a4f3 no__manden=a3b-4f1s-1v-2 no__mas=a8b11c-2h-6n-9v-4 no__me=a-3c3d2e8i-1j-1s3v-8
no__mensajes=a9f-8n-1 no__message=s1 no__miedo=b-9e-1i-1r1s-1v9 no__nada=a-2c4f4m5s-2u-1v-9
no__nadie=e3 no__necesito=s1v-4 no__ningun=e3 no__ninguna=f8p-3 no__no=a4c-10d-1e-1f-3h-1s6u4
no__not=b-4v3 no__now=g1s3 no__nunca=b2 no__of=b-6i6 no__otro=a-1h2j-1k5v-1 no__out=a-2b4i-2
no__paciente=e-4 no__para=a-5b5e3i4v-5 no__person=d-2e1 no__please=f-2h7q2s1 no__por=b2e-1
no__puedo=b-2c9f2i-1v-6 no__que=a5b-1c-1d-1f7i1s6v-2 no__queda=k3n-1 no__quedan=p2
no__quien=b-1e1f2i7k1m-1 no__quiero=a7f7k2 no__rather=b2d1s1 no__recibir=a6 no__reminders=a5
no__respirar=b-6c5f2 no__saber=a3f-6 no__salida=b8c-4e-2v-4 no__salir=i4 no__se=g2s1
no__seguir=b3f-2 no__segura=b2s-2 no__siento=h5s1v5 no__soy=s3 no__stop=a5u-1 no__su=a3
no__tengo=b-8v7 no__text=a7c2g-3n-3s-1 no__textees=a1 no__textos=d2 no__than=k-1q4s-1 no__that=k3
no__to=a2b-2c-1e-1i3s-3v6 no__too=s3 no__tragar=c4i-2 no__vivir=a-2b4h-1 no__voy=a1b5g-2j-3
no__vuelva=s2 no__vuelvan=a2l-1s-3 no__want=j1s3 no__would=b1 no__y=a4b2 no__yo=a-2e11v-2
no__you=u-4 no_aguanto=a-5b4c3v-7 no_aguanto_esta=b5v-2 no_aguanto_la=c4o1 no_aguanto_mas=b1
no_ahorita=s5 no_alcance=j-2n6v-2 no_alcance_a=j-2n6v-2 no_and=a1 no_appetite=c2 no_appetite_for=c2
no_asistire=j2 no_autorizo=d-1 no_bus=i2 no_can=s5v-3 no_cancel=s5 no_cancelar=j1 no_cancelar_$=j1
no_car=b-3i9q-2s-3 no_car_$=b-2i2q-1 no_cierra=b-4c6 no_cierra_$=b-4c6 no_come=b3 no_come_y=b3
no_complaint=d-5e-1v8 no_complaint_$=d-5e-1v9 no_comprendo=f5g-2n2 no_comprendo_$=f5g-2n2
no_con=b-1h5 no_conozco=e1 no_conozco_a=e1 no_contact=a1 no_contact_$=a1 no_dejen=a-3s-1u1v3
no_dejen_de=a-3s-1u1v3 no_dejo=b2v-2 no_dejo_de=b2v-2 no_deseo=a2 no_deseo_recibir=a3
no_despertar=b4 no_despertar_nunca=b3 no_doctor=e3f-1 no_dont=s1 no_duermo=b4v-1 no_duermo_de=b1
no_el=h1o-1p9q5s-3 no_energy=c4 no_english=s-1 no_english_$=s-1 no_entiende=a2f1 no_entiende_$=a2f1
no_entiendo=a-5b-1f9m1p-1 no_entiendo_nada=a-4f6m2 no_es=a-9b-1e13f4g6j-2k-3m-3s4v-8
no_es_de=a-3e3f5 no_es_para=a-4e5 no_escriban=a3e-1s-1 no_escriban_$=s-1 no_escriban_mas=t1
no_escuche=h-5n7p-1v-1 no_escuche_bien=h-1n2 no_esta=a-2b-5c-1e14i-6s-3v-9
no_esta_$=b-4c-1e13i-6s-3v-9 no_esta_con=e1 no_estoy=b-4c8g-2s-3v11 no_estoy_bien=b6c-2v-3
no_estoy_segura=b2s-2 no_fever=c-8s-1u4 no_fever_$=c-6v4 no_fever_no=c-1s-1u4v-6 no_get=s3
no_good=k3p6s-3v-7 no_gracias=a4g2p-4s1u-4v-2 no_gracias_$=g2p-4s1u-2 no_habia=v5 no_habla=e1
no_hablo=d2e-2 no_hablo_con=d2 no_hablo_ingles=e-1 no_habra=a-1h1p-1q1 no_hace=c-1j3v-1
no_hace_falta=c-1j3v-1 no_hay=a-4b3c-3d-1e7f-2i3p-4q1v-8 no_hay_$=e3p-3q1 no_hay_camion=i5v-2
no_hay_nadie=e2 no_hay_ningun=e3 no_hay_otro=h1 no_hay_salida=b3v-2 no_he=b-1c5e-2 no_hinchan=a2
no_hinchan_mas=a2 no_i=a-3i2j4k3s11v-1 no_i_dont=a-4j1s3 no_i_have=c1k1 no_i_want=j1s3 no_id=b2d1s1
no_id_rather=b2d1s1 no_idea=b-4v6 no_im=a-1b4s8v1 no_im_not=b-4v3 no_im_too=s2 no_insistan=a1
no_ire=a-2j5v-4 no_ire_$=a-2j5v-4 no_la=a-4b2e5g-1j-1k4v-4 no_la_necesito=b-1j1v-1
no_la_quiero=a-2k2 no_las=b3 no_later=p2q2s-1 no_le=c-2g-3i-2n10v5 no_llamen=a6f-2s-1
no_llamen_$=a4s-1 no_lo=a5b-1c2e-5s1v-2 no_lo_quiero=a1 no_los=a10 no_mande=a3n-5
no_manden=a8b-4e-1f-1 no_manden_$=a3b-2 no_manden_nada=a2e-3 no_manejo=i5 no_manejo_$=i3
no_marquen=a1e-1 no_mas=a7d2f-4n-5 no_mas_$=a4 no_mas_text=n-1 no_mas_textos=d2
no_me=a16b-8c8d-9e-2f1g-8h1i-9j6l-7m-1n-4p3q-2t1u2v3 no_me_acuerdo=c-2v6 no_me_alcanza=a-1c1i3
no_me_baja=a-1c5v-3 no_me_busquen=a3h-1 no_me_deja=a-6b3 no_me_duele=a-2c-8o2r2u3v9 no_me_envien=a3
no_me_escriba=a1g-1 no_me_escriban=a3f-1p-5 no_me_esten=a2 no_me_gusta=a-1d1 no_me_hable=a10g-2
no_me_hables=a1 no_me_hace=s2 no_me_interesa=s1 no_me_jodas=a3 no_me_llame=a2b-2d-5s-1
no_me_llamen=a8c5d-3f3 no_me_llamo=a-1e3 no_me_mande=f3 no_me_manden=a3b-4f1s-1v-2
no_me_puedo=c6f2v-6 no_me_queda=k3n-1 no_me_quedan=p2 no_me_siento=h5s1v5 no_me_textees=a1
no_me_vuelva=s2 no_me_vuelvan=a2l-1s-3 no_means=e-1i4 no_means_of=i5 no_mejor=j5p4q2
no_more=a6b-1c4e-2f-1g-2j-1n-6p-1s-4t-2v2 no_more_$=c4 no_more_reminders=a3 no_more_text=c2s-1
no_muchas=u-4 no_muchas_gracias=u-4 no_my=s1 no_necesito=a2v-3 no_necesito_la=j5v-1
no_need=a6b-7i-3j1v7 no_need_for=j2 no_need_to=a4b-6v8 no_no=f7i1s6 no_no_tengo=i1s2
no_not=a-2e7g1s6v-1 no_not_now=g1s3 no_nothing=a-1c-1o4u4 no_oi=n3 no_oigo=c2 no_one=b12e5h-3i-3v-5
no_one_cares=b1 no_one_would=b1 no_other=s-1 no_pain=c-10t2u5v6 no_pain_at=u3 no_para=a-5b-1c3s2v6
no_para_de=a-3b-1c4v6 no_paro=a-2b1c4 no_paro_de=a-2b1c4 no_pasa=e-2i2 no_pasa_el=i1 no_pasa_por=e-1
no_podre=a-1i-2j4 no_podre_asistir=j3 no_point=b8c-1e-3s-2v-1 no_prende=i3v-1 no_prende_$=i3v-1
no_puede=i4v-7 no_puedo=a-3b6c3d-2e-1f-1g8h-4i4k4n-1q-5s-5v-13 no_puedo_$=b3c-1f3g1k1
no_puedo_caminar=c1 no_puedo_con=b5c-2 no_puedo_contestar=g2 no_puedo_el=i-1k6o1q-6
no_puedo_en=c-1q1 no_puedo_hablar=g8 no_puedo_ir=b-2c-1i3 no_puedo_mas=a-1b13f-5
no_puedo_respirar=b-6c5f2 no_puedo_salir=i4 no_puedo_tragar=c4i-2 no_quiere=c1
no_quiero=a15b-4d-8e-1f1h2j2k-3l-1p-1r-1 no_quiero_$=s3 no_quiero_cita=a2f-2s2 no_quiero_con=h2
no_quiero_esa=j1 no_quiero_estar=a-3b3 no_quiero_ir=h4j-1s-3 no_quiero_la=j7k-1
no_quiero_mas=a6b-3f3h-3 no_quiero_mensajes=a1f-1 no_quiero_nada=a2 no_quiero_que=a5b-5d-1f8
no_quiero_recibir=a2 no_quiero_saber=a3f-6 no_quiero_seguir=b2f-2 no_quiero_vivir=a-1b3
no_reason=a3c3 no_reason_$=b-1c5 no_reason_to=b3 no_recibir=a1 no_responde=b1c-1 no_responde_$=b1c-1
no_respondo=b3 no_respondo_de=b3 no_ride=i5k2 no_ride_$=i2 no_rosa=c-4e3 no_rosa_$=c-4e2
no_salgo=a-2b5 no_sana=c2i-1 no_sana_$=c2i-1 no_se=a-5b4c3e2h-4i-8m5n2q-1s-11v7
no_se_$=c-1e-4i-1s-7v19 no_se_como=b7 no_se_de=m4 no_se_encuentro=b-3e5v-2 no_se_le=g1v-1
no_se_me=c4v-4 no_se_nada=b-1e4m3 no_se_que=b1v-2 no_se_quien=e2 no_senor=i-1s3 no_senor_$=i-1s3
no_siento=c2 no_siento_los=c1 no_sigan=a4b-1 no_sigan_$=a3b-1 no_soporto=a-2b3 no_soporto_mas=a-2b2
no_soy=b-1e6j-2m-2s-3v-5 no_soy_$=e4m-2 no_soy_el=e1 no_soy_esa=a1e1 no_soy_la=s-3
no_soy_paciente=e-4 no_stop=a3e-2s-2 no_stop_calling=e-1 no_such=d-2e1 no_such_person=d-2e1
no_symptoms=c-1v7 no_tengo=a-4b-8c-9e1f2g-1i13j-2m-1o1s2v7 no_tengo_a=b9i-5v-4 no_tengo_carro=o2v-3
no_tengo_como=c-1i7o-2s2v-1 no_tengo_dolor=c-7 no_tengo_en=i9o1v-2 no_tengo_fiebre=c-7v6
no_tengo_hambre=c5e-1v-5 no_tengo_miedo=b-9e-1i-1r1s-1v9 no_tengo_quien=f5i6k1 no_text=a4
no_texting=a1e-2 no_thanks=a3p-1r-2s6u-8 no_thanks_$=r-1s5 no_thanks_you=u-4 no_this=s2
no_this_is=s1 no_time=g1 no_trabajo=q1 no_traigo=c-1v3 no_use=b2 no_vale=b2 no_valgo=a-3b5
no_valgo_nada=a-3b5 no_veo=a-2b1i3v-1 no_veo_salida=b3c-4 no_vive=b-5e5 no_vive_aqui=b-1e1
no_voy=a-11b-11e-1j14k-1s-1v-1 no_voy_$=a-5b-8j8r2 no_voy_a=a-6b-4j8 no_vuelvan=a5 no_vuelvan_a=a5
no_way=a-6b-1c-2i7s-1v-2 no_way_$=b-2c-1i3 no_way_out=a-1b4i-2 no_way_to=b-2i5s-3v-1 no_wrong=e1s2)";

}  // namespace rb::grammar
